/** The types of the contract of 1.0.0 as openapi-typescript 7.13.0 makes them of openapi-1.0.0.json; README.md says how. */

export interface paths {
    "/v1/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge one strike report
         * @description Gives the calibrated probability that the strike damaged the aircraft, and the queue the report belongs to. A category that the model does not know is used for at most what kind it is and named in `warnings`.
         */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/predictions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge many strike reports
         * @description Each row is answered in its order, under its `row` number and its `id` if it has one. A row that cannot be answered gets an `error` in its place, and the others are answered all the same.
         *
         *     A JSON array is bounded (10,000 rows and 4 MiB unless the server says otherwise). NDJSON and CSV may be of any length: they are answered while they arrive, so read the answer while you send; whoever sends everything first and reads then must keep to some ten thousand rows, or ask for `rank=true`.
         *
         *     CSV has a header with our names of the fields or the columns of the FAA file, separated by comma, semicolon or tab; an empty cell is a missing value. The FAA columns that are known only after the inspection are left aside.
         *
         *     In answers as CSV, text that a spreadsheet would take for a formula has an apostrophe in front.
         */
        post: operations["predictBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what each field of a report has added to its probability
         * @description Exact Shapley values of the probability over the fields that have a value, against the reports in `background` of the manifest. Computed beside the predictions, which do not wait for it.
         */
        post: operations["explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the manifest of the served model
         * @description Inputs with their known categories, data, settings, threshold and every figure of the evaluation.
         */
        get: operations["describeModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of the model */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/reload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serve the model that is to be served now
         * @description Looks again for the version that the settings ask for, opens it, lets it prove itself on its examples and exchanges it between two calls. When that fails, the model before goes on and the answer says why. Needs an admin key.
         */
        post: operations["reload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description In the text form of Prometheus, of all processes of this server together.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the latest reports with those of training
         * @description Population stability index of each field and of the probabilities given, over a sliding window of the reports that this process has answered: below 0.1 stable, up to 0.25 moderate, above major. Chance alone gives a small window an index above 0; `byChance` says how much.
         */
        get: operations["describeDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should requests be sent here?
         * @description Not before the model has reproduced the examples of its manifest, and no more once the server is stopping.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read this document */
        get: operations["describeApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Name the server and its extensions */
        get: operations["inferenceServer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["inferenceLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Should requests be sent here? */
        get: operations["inferenceReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describe the inputs and the output */
        get: operations["inferenceModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the model answer? */
        get: operations["inferenceModelReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}/infer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Infer probabilities from tensors
         * @description Each input holds one field of all reports. Tensors may follow the JSON as bytes (`binary_tensor_data`): little-endian, a string as its length in 4 bytes and itself; the Content-Type is not looked at. Values are checked as in every strike report. Up to 10,000 rows and 4 MiB unless the server says otherwise.
         */
        post: operations["infer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Describe the inputs and the output */
        get: operations["inferenceModelOfVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}/versions/{version}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Does the model answer? */
        get: operations["inferenceModelReadyOfVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/models/{model}/versions/{version}/infer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Infer probabilities from tensors
         * @description Each input holds one field of all reports. Tensors may follow the JSON as bytes (`binary_tensor_data`): little-endian, a string as its length in 4 bytes and itself; the Content-Type is not looked at. Values are checked as in every strike report. Up to 10,000 rows and 4 MiB unless the server says otherwise.
         */
        post: operations["inferOfVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * StrikeReport
         * @description One wildlife strike as it is known before anyone has looked at the aircraft. Only the phase of flight and the size of the animal are required; everything else may be null or left out, because real reports are incomplete and the network is trained to cope.
         * @example {
         *       "flightDate": "1999-10-19",
         *       "timeOfDay": "Dawn",
         *       "phaseOfFlight": "Climb",
         *       "speedKnots": 180,
         *       "wildlifeSize": "Large",
         *       "species": "Canada goose",
         *       "aircraft": "B-737-300",
         *       "operator": "UNITED AIRLINES",
         *       "airport": "DENVER INTL AIRPORT",
         *       "originState": "Colorado"
         *     }
         */
        StrikeReport: {
            /**
             * Format: date
             * @description Local date of the strike, ISO 8601. The model reads the season from it, never the year.
             * @example 1999-10-19
             */
            flightDate?: string | null;
            /**
             * @description Light at the time of the strike.
             * @example Dawn
             * @enum {string|null}
             */
            timeOfDay?: "Dawn" | "Day" | "Dusk" | "Night" | null;
            /**
             * @description What the aircraft was doing when it was struck.
             * @example Climb
             * @enum {string}
             */
            phaseOfFlight: "Parked" | "Taxi" | "Take-off run" | "Climb" | "Descent" | "Approach" | "Landing Roll";
            /**
             * @description Indicated airspeed, in knots.
             * @example 180
             */
            speedKnots?: number | null;
            /**
             * @description Size of the animal as the crew or the airport judged it.
             * @example Large
             * @enum {string}
             */
            wildlifeSize: "Small" | "Medium" | "Large";
            /**
             * @description Species in the FAA's wording, for example "Canada goose" or "Unknown bird - medium".
             * @example Canada goose
             */
            species?: string | null;
            /**
             * @description Make and model in the FAA's wording, for example "B-737-300".
             * @example B-737-300
             */
            aircraft?: string | null;
            /**
             * @description Airline, or the kind of operator: MILITARY, BUSINESS, PRIVATELY OWNED, GOVERNMENT.
             * @example UNITED AIRLINES
             */
            operator?: string | null;
            /**
             * @description Airport at or near which the strike happened, in the FAA's wording.
             * @example DENVER INTL AIRPORT
             */
            airport?: string | null;
            /**
             * @description US state of that airport, by its name ("Texas"); the District of Columbia is "DC".
             * @example Colorado
             */
            originState?: string | null;
        };
        /**
         * Prediction
         * @description The answer to one strike report.
         */
        Prediction: {
            /** @description Calibrated probability that the strike damaged the aircraft. */
            damageProbability: number;
            /**
             * @description priority when the probability reaches the threshold, else routine.
             * @enum {string}
             */
            triage: "priority" | "routine";
            /** @description Probability from which a report is looked at first; chosen in training by expected cost. */
            threshold: number;
            /** @description Values of the report that the model could not use. */
            warnings: components["schemas"]["Warning"][];
            model: {
                name: string;
                version: string;
            };
        };
        /** @description A category that the model does not know by name; the answer uses at most what kind it is. */
        Warning: {
            /** @description JSON Pointer (RFC 6901) to the value. */
            pointer: string;
            /** @constant */
            code: "unknown-category";
            message: string;
            /** @description The value as it was sent. */
            value: string;
            /** @description The known category nearest in spelling, when one is near. */
            suggestion?: string;
        };
        /**
         * Explanation
         * @description What each field of a report has added to its probability: exact Shapley values against the background in the manifest of the model. The base value and all contributions add up to the probability, within 1e-6.
         */
        Explanation: {
            /** @description Mean probability of the reports in the background, with those fields left out that the explained report leaves out. */
            baseValue: number;
            /** @description Calibrated probability that the strike damaged the aircraft, as a prediction gives it. */
            damageProbability: number;
            /** @description One for each field that has a value, the largest first. */
            contributions: components["schemas"]["Contribution"][];
            /** @description The reports it is set against; they are in the manifest, at /v1/model. */
            background: {
                /** @description How many. */
                reports: number;
                /** @description How they were drawn from the training data. */
                rule: string;
            };
            model: {
                name: string;
                version: string;
            };
        };
        /** @description The Shapley value of one field. */
        Contribution: {
            /** @description The name of the field. */
            feature: string;
            /** @description The value as it was sent. */
            value: string | number;
            /** @description What it added to the probability; below 0 where it made damage less likely, exactly 0 for a field that the model does not use. */
            contribution: number;
        };
        /**
         * Problem
         * @description Why a request got no answer: RFC 9457 problem details with a code for programs.
         */
        Problem: {
            /**
             * Format: uri
             * @description Names the kind of problem, one per code.
             */
            type: string;
            /** @description The kind of problem in words; the same at each occurrence. */
            title: string;
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description What happened this time and what would be right. */
            detail: string;
            /**
             * @description The kind of problem for programs.
             * @enum {string}
             */
            code: "malformed-url" | "malformed-json" | "malformed-csv" | "malformed-tensors" | "empty-body" | "invalid-query" | "unauthorized" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "model-refused" | "body-too-large" | "too-many-rows" | "row-too-long" | "unsupported-media-type" | "unsupported-encoding" | "invalid-report" | "invalid-batch" | "invalid-inference" | "too-many-requests" | "internal-error" | "not-ready" | "overloaded" | "deadline-exceeded";
            /**
             * Format: uri
             * @description This occurrence; the log carries the same identifier.
             */
            instance?: string;
            /** @description Everything that is wrong with the report, the batch or the tensors; empty for problems of any other kind. */
            issues: components["schemas"]["Issue"][];
        };
        Issue: {
            /** @description JSON Pointer (RFC 6901) to what is wrong; empty for the whole body. */
            pointer: string;
            message: string;
            /** @description The values or the property names that would be right. */
            allowed?: (string | null)[];
            /** @description The right spelling that was most likely meant. */
            suggestion?: string;
        };
        /**
         * Manifest
         * @description What is known of one trained model: its file, the data and the settings it came from, how well it does and with what certainty, and examples it must reproduce before it may serve.
         */
        Manifest: {
            /** @constant */
            name: "strike-damage";
            /** @description Semantic version of the model. */
            version: string;
            description: string;
            /** @description The ONNX file, by its folder's own name for it. */
            file: {
                /** @constant */
                name: "model.onnx";
                sha256: components["schemas"]["Sha256"];
                bytes: number;
                /** @description Version of the standard operators. */
                opset: number;
                /** @description Version of the ai.onnx.ml operators. */
                mlOpset: number;
                irVersion: number;
            };
            /** @description The reports that the served network was fitted on. */
            data: {
                source: string;
                sha256: components["schemas"]["Sha256"];
                rowsRead: components["schemas"]["Count"];
                rowsUsed: components["schemas"]["Count"];
                /** Format: date */
                firstDate: string;
                /** Format: date */
                lastDate: string;
                damaged: components["schemas"]["Count"];
                /** @description Share of the rows used that were damaged. */
                prevalence: components["schemas"]["Probability"];
                /** @description Every cleaning rule, in the order of its use, with the number of rows it touched. */
                cleaning: {
                    rule: string;
                    count: components["schemas"]["Count"];
                }[];
            };
            /** @description Inputs of the ONNX graph, each of shape [N, 1], in order: the properties of a strike report. */
            inputs: components["schemas"]["ModelInput"][];
            /**
             * @description Output of the graph, of shape [N, 1].
             * @constant
             */
            output: "damage_probability";
            network: {
                /** @description Trained numbers in all members together. */
                parameters: number;
                /** @description Networks whose answers are averaged. */
                members: number;
                /** @description Every setting of the fit, by its name in the training code. */
                settings: {
                    [key: string]: unknown;
                };
                seed: number;
            };
            /** @description Straight line on the log-odds: calibrated = sigmoid(slope * logit + intercept). */
            calibration: {
                method: string;
                slope: number;
                intercept: number;
                /** @description Which predictions the line was fitted on. */
                fittedOn: string;
            };
            /** @description A report whose probability reaches the value is looked at first. */
            threshold: {
                value: components["schemas"]["Probability"];
                /** @description How the value was chosen. */
                rule: string;
                /** @description Cost of a damaged aircraft left in the routine queue. */
                costMissed: number;
                /** @description Cost of one inspection, in the same unit. */
                costInspection: number;
            };
            evaluation: {
                /** @description Fitted on the earlier reports, tested on the later ones. */
                test: components["schemas"]["Metrics"] & {
                    /** @description Which rows were fitted on and which tested. */
                    rows: string;
                    trainRows: components["schemas"]["Count"];
                    testRows: components["schemas"]["Count"];
                    /** @description Damaged among the test rows. */
                    damaged: components["schemas"]["Count"];
                };
                /** @description Every row predicted by networks that never saw it. */
                crossValidation: components["schemas"]["Metrics"] & {
                    /** @description Folds, shufflings and rows. */
                    protocol: string;
                };
                /** @description Simpler models on the same rows and folds. */
                baselines: {
                    name: string;
                    test: components["schemas"]["Metrics"];
                    crossValidation: components["schemas"]["Metrics"];
                }[];
                /** @description What the figures are made of: calibration, decisions, and reports by their kind. Of the test and of the cross-validation, where the probability of a report is the mean over the shufflings. */
                breakdowns: {
                    test: components["schemas"]["Breakdown"];
                    crossValidation: components["schemas"]["Breakdown"];
                };
            };
            /** @description Reports with the answers of the training code; the ONNX file must reproduce them to 1e-5. */
            examples: {
                report: components["schemas"]["StrikeReport"];
                damageProbability: components["schemas"]["Probability"];
            }[];
            /** @description Reports drawn from the training data, against which explanations are given. */
            background: {
                /** @description How they were drawn. */
                rule: string;
                seed: number;
                reports: components["schemas"]["StrikeReport"][];
            };
            /** @description How the reports of training and the scores of held-out reports are distributed; the service compares what it meets with it. */
            driftReference: {
                /** @description How many reports the bins count. */
                reports: number;
                /** @description How the bins were chosen. */
                rule: string;
                features: components["schemas"]["Distribution"][];
                score: components["schemas"]["Distribution"];
            };
            /** @description Versions of the programs that trained the model. */
            libraries: {
                [key: string]: string;
            };
        };
        Sha256: string;
        Count: number;
        Probability: number;
        /** @description One input of the graph. String tensors carry '' and float tensors NaN where a value is missing. */
        ModelInput: {
            name: string;
            /** @enum {string} */
            type: "string" | "float";
            required: boolean;
            /** @description false where the answer never depends on the value. */
            used: boolean;
            /** @description The categories seen in training; absent where the value is no category. */
            known?: string[];
            /** @description Other spellings that the graph reads as one of the known categories. */
            aliases?: {
                [key: string]: string;
            };
        };
        /** @description Reports counted by the values of one field, or by the score. */
        Distribution: {
            /** @description The field of a report, or damageProbability. */
            name: string;
            /**
             * @description Whether a bin holds a category, the dates of a month, or numbers.
             * @enum {string}
             */
            kind: "category" | "month" | "number";
            /** @description false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year. */
            raisesAlarm: boolean;
            /** @description The last one counts the reports without the value; of categories, the one before it those that have no bin of their own. */
            bins: {
                /** @description The category or the month (01 to 12); other; missing; or the range of numbers. */
                name: string;
                /** @description Least number of the bin, which reaches to that of the next. */
                from?: number;
                count: components["schemas"]["Count"];
            }[];
        };
        /** @description A figure with the ends of its 95 % bootstrap interval. */
        Estimate: {
            value: number;
            low: number;
            high: number;
        };
        /** @description A share that was counted, with the ends of its 95 % interval (Wilson). */
        CountedShare: {
            value: components["schemas"]["Probability"];
            low: components["schemas"]["Probability"];
            high: components["schemas"]["Probability"];
        };
        Breakdown: {
            reports: components["schemas"]["Count"];
            damaged: components["schemas"]["Count"];
            /** @description The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage. */
            reliability: {
                reports: components["schemas"]["Count"];
                /** @description Mean probability. */
                predicted: components["schemas"]["Probability"];
                observed: components["schemas"]["CountedShare"];
            }[];
            /** @description What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest. */
            decisions: {
                caught: components["schemas"]["CountedShare"];
                missed: components["schemas"]["CountedShare"];
                needless: components["schemas"]["CountedShare"];
                spared: components["schemas"]["CountedShare"];
            };
            /** @description Reports by what they say. */
            slices: {
                by: string;
                slices: components["schemas"]["Slice"][];
            }[];
            /** @description Reports by whom they come from. Kinds with fewer than 50 reports are put together. */
            fairness: {
                by: string;
                parties: components["schemas"]["Party"][];
            }[];
        };
        /** @description Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged. */
        Group: {
            name: string;
            reports: components["schemas"]["Count"];
            damaged: components["schemas"]["Count"];
            /** @description Mean probability. */
            predicted: components["schemas"]["Probability"];
            observed: components["schemas"]["CountedShare"];
            flagged: components["schemas"]["CountedShare"];
            caught: components["schemas"]["CountedShare"] | null;
        };
        /** @description Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones. */
        Slice: components["schemas"]["Group"] & {
            rocAuc: components["schemas"]["Estimate"] | null;
            averagePrecision: components["schemas"]["Estimate"] | null;
        };
        /** @description Reports from one side, and how surprising their damage is. */
        Party: components["schemas"]["Group"] & {
            /** @description How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides. */
            pValue: components["schemas"]["Probability"];
            /** @description The same, after Holm, for all parties of the list together. */
            adjustedPValue: components["schemas"]["Probability"];
        };
        Metrics: {
            rocAuc: components["schemas"]["Estimate"];
            averagePrecision: components["schemas"]["Estimate"];
            brier: components["schemas"]["Estimate"];
            expectedCalibrationError: components["schemas"]["Estimate"];
            recallAtTop10Percent: components["schemas"]["Estimate"];
            recallAtTop20Percent: components["schemas"]["Estimate"];
            expectedCostPerReport: components["schemas"]["Estimate"];
        };
        /**
         * ModelList
         * @description The versions of the model that the server finds, and what each of them does.
         */
        ModelList: {
            /** @constant */
            name: "strike-damage";
            /** @description Newest first. */
            versions: components["schemas"]["ModelVersion"][];
        };
        ModelVersion: {
            version: string;
            /**
             * @description served: it gives the answers. shadow: it answers alongside, for the metrics alone. idle: it lies ready.
             * @enum {string}
             */
            role: "served" | "shadow" | "idle";
        };
        /**
         * Drift
         * @description How far the latest reports, and the probabilities given to them, differ from those of training.
         */
        Drift: {
            model: {
                name: string;
                version: string;
            };
            /** @description true when the score, or a feature that raises an alarm, is at the level major. */
            alarm: boolean;
            /** @description The reports that are compared: the latest ones, of this model version and this process. */
            window: {
                /** @description How many it holds now. */
                reports: number;
                /** @description How many it may hold. */
                maxReports: number;
                /** @description How long a report stays, in milliseconds. */
                maxAgeMs: number;
                /** @description With fewer, every level is insufficient. */
                minReports: number;
            };
            /** @description From which index a difference is called so. */
            levels: {
                moderate: number;
                major: number;
            };
            score: components["schemas"]["DriftOf"];
            /** @description The fields of the reports; the score is that of the probabilities given. */
            features: components["schemas"]["DriftOf"][];
        };
        /** @description One field, or the score. */
        DriftOf: {
            /** @description The name of the field, or damageProbability. */
            name: string;
            /** @enum {string} */
            level: "insufficient" | "stable" | "moderate" | "major";
            /** @description Sum over the bins of (actual - expected) * ln(actual / expected), half a report of the window added to each bin on both sides; null while the window is empty. */
            populationStabilityIndex: number | null;
            /** @description About the index that as many reports from the training data would have on average; null while the window is empty. */
            byChance: number | null;
            /** @description false where a difference is told but raises no alarm. */
            raisesAlarm: boolean;
            bins: {
                /** @description A category, a month, a range of numbers; other; missing. */
                name: string;
                /** @description Share of the training reports. */
                expected: number;
                /** @description Share of the window; null while it is empty. */
                actual: number | null;
            }[];
        };
        /**
         * Health
         * @description live: the process answers. ready: the model has proved itself and the service takes requests.
         */
        Health: {
            /** @enum {string} */
            status: "live" | "ready";
        };
        /**
         * BatchRow
         * @description One row of a batch: a strike report, with the name that the caller has for it.
         * @example {
         *       "id": "A-1",
         *       "flightDate": "1999-10-19",
         *       "timeOfDay": "Dawn",
         *       "phaseOfFlight": "Climb",
         *       "speedKnots": 180,
         *       "wildlifeSize": "Large",
         *       "species": "Canada goose",
         *       "aircraft": "B-737-300",
         *       "operator": "UNITED AIRLINES",
         *       "airport": "DENVER INTL AIRPORT",
         *       "originState": "Colorado"
         *     }
         */
        BatchRow: {
            /**
             * @description The caller's own name for the row, given back as it came. Not read by the model.
             * @example A-1
             */
            id?: string | number;
            /**
             * Format: date
             * @description Local date of the strike, ISO 8601. The model reads the season from it, never the year.
             * @example 1999-10-19
             */
            flightDate?: string | null;
            /**
             * @description Light at the time of the strike.
             * @example Dawn
             * @enum {string|null}
             */
            timeOfDay?: "Dawn" | "Day" | "Dusk" | "Night" | null;
            /**
             * @description What the aircraft was doing when it was struck.
             * @example Climb
             * @enum {string}
             */
            phaseOfFlight: "Parked" | "Taxi" | "Take-off run" | "Climb" | "Descent" | "Approach" | "Landing Roll";
            /**
             * @description Indicated airspeed, in knots.
             * @example 180
             */
            speedKnots?: number | null;
            /**
             * @description Size of the animal as the crew or the airport judged it.
             * @example Large
             * @enum {string}
             */
            wildlifeSize: "Small" | "Medium" | "Large";
            /**
             * @description Species in the FAA's wording, for example "Canada goose" or "Unknown bird - medium".
             * @example Canada goose
             */
            species?: string | null;
            /**
             * @description Make and model in the FAA's wording, for example "B-737-300".
             * @example B-737-300
             */
            aircraft?: string | null;
            /**
             * @description Airline, or the kind of operator: MILITARY, BUSINESS, PRIVATELY OWNED, GOVERNMENT.
             * @example UNITED AIRLINES
             */
            operator?: string | null;
            /**
             * @description Airport at or near which the strike happened, in the FAA's wording.
             * @example DENVER INTL AIRPORT
             */
            airport?: string | null;
            /**
             * @description US state of that airport, by its name ("Texas"); the District of Columbia is "DC".
             * @example Colorado
             */
            originState?: string | null;
        };
        /**
         * BatchAnswer
         * @description The answer to one row of a batch: a prediction, or what is wrong with the row.
         */
        BatchAnswer: components["schemas"]["BatchPrediction"] | components["schemas"]["BatchRefusal"];
        BatchPrediction: {
            row: components["schemas"]["RowNumber"];
            id?: components["schemas"]["RowId"];
            prediction: components["schemas"]["Prediction"];
        };
        BatchRefusal: {
            row: components["schemas"]["RowNumber"];
            id?: components["schemas"]["RowId"];
            error: components["schemas"]["RowError"];
        };
        /** @description Place of the row in the batch, from 1; blank lines and the header of a CSV file are not counted. */
        RowNumber: number;
        /**
         * @description The caller's own name for the row, given back as it came. Not read by the model.
         * @example A-1
         */
        RowId: string | number;
        /** @description What is wrong with one row; the other rows are answered all the same. */
        RowError: {
            /**
             * @description The kind of problem for programs, as in refusals of whole requests.
             * @enum {string}
             */
            code: "invalid-report" | "malformed-json" | "malformed-csv" | "row-too-long";
            /** @description What happened and what would be right. */
            detail: string;
            /** @description Everything that is wrong with the report; empty when the row could not be read. */
            issues: components["schemas"]["Issue"][];
        };
        /**
         * InferenceRequest
         * @description Strike reports as the named tensors of the Open Inference Protocol, one per field of a report. Members that the protocol's extensions add and this service has no use for are left aside.
         */
        InferenceRequest: {
            /** @description The caller's own name for the request, given back as it came. */
            id?: string | null;
            parameters?: ({
                /** @description true: the outputs come as bytes after the JSON, where they do not say otherwise themselves. */
                binary_data_output?: boolean;
            } & {
                [key: string]: unknown;
            }) | null;
            inputs: components["schemas"]["InferenceInput"][];
            /** @description The outputs that are wanted; all when there is none. */
            outputs?: components["schemas"]["InferenceRequestedOutput"][] | null;
        };
        /** @description One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out. */
        InferenceInput: {
            /** @description Name of the input as the metadata of the model give it. */
            name: string;
            /** @description [N, 1] or [N], with the same N in each input. */
            shape: number[];
            /** @description BYTES for text in UTF-8, FP32 for numbers. */
            datatype: string;
            parameters?: ({
                /** @description Bytes of this tensor after the JSON, where it has no data here. */
                binary_data_size?: number;
            } & {
                [key: string]: unknown;
            }) | null;
            /** @description N values, or N lists of one value each. */
            data?: unknown[] | null;
        };
        InferenceRequestedOutput: {
            name: string;
            parameters?: ({
                /** @description true: the output comes as bytes after the JSON. */
                binary_data?: boolean;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /**
         * InferenceResponse
         * @description The probabilities of an inference request, in the order of its rows.
         */
        InferenceResponse: {
            model_name: string;
            model_version: string;
            /** @description The id of the request, if it had one. */
            id?: string;
            parameters: {
                /** @description A report whose probability reaches it is looked at first. */
                threshold: number;
                /** @description How many values of the request the model does not know by name; POST /v1/predictions/batch tells which. */
                warnings: number;
            };
            outputs: components["schemas"]["InferenceOutput"][];
        };
        InferenceOutput: {
            name: string;
            datatype: components["schemas"]["InferenceDatatype"];
            shape: number[];
            parameters?: {
                /** @description Bytes of this tensor after the JSON. */
                binary_data_size: number;
            };
            /** @description The values, unless they are sent as bytes. */
            data?: number[];
        };
        /**
         * @description BYTES: text in UTF-8. FP32: 32-bit floats.
         * @enum {string}
         */
        InferenceDatatype: "BYTES" | "FP32";
        /**
         * InferenceModel
         * @description The inputs and outputs of the model as tensors; -1 stands for any number of rows.
         */
        InferenceModel: {
            name: string;
            /** @description The versions that answer. */
            versions: string[];
            /** @constant */
            platform: "onnx_onnxv1";
            inputs: components["schemas"]["InferenceTensor"][];
            outputs: components["schemas"]["InferenceTensor"][];
        };
        InferenceTensor: {
            name: string;
            datatype: components["schemas"]["InferenceDatatype"];
            shape: number[];
        };
        /**
         * InferenceServer
         * @description Who answers, and which extensions of the protocol it knows.
         */
        InferenceServer: {
            name: string;
            version: string;
            extensions: string[];
        };
        InferenceLive: {
            /** @constant */
            live: true;
        };
        InferenceReady: {
            /** @constant */
            ready: true;
        };
        InferenceModelReady: {
            name: string;
            /** @constant */
            ready: true;
        };
        /**
         * InferenceProblem
         * @description Why a request of the Open Inference Protocol got no answer: a problem with the `error` of the protocol.
         */
        InferenceProblem: {
            /**
             * Format: uri
             * @description Names the kind of problem, one per code.
             */
            type: string;
            /** @description The kind of problem in words; the same at each occurrence. */
            title: string;
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description What happened this time and what would be right. */
            detail: string;
            /**
             * @description The kind of problem for programs.
             * @enum {string}
             */
            code: "malformed-url" | "malformed-json" | "malformed-csv" | "malformed-tensors" | "empty-body" | "invalid-query" | "unauthorized" | "not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "model-refused" | "body-too-large" | "too-many-rows" | "row-too-long" | "unsupported-media-type" | "unsupported-encoding" | "invalid-report" | "invalid-batch" | "invalid-inference" | "too-many-requests" | "internal-error" | "not-ready" | "overloaded" | "deadline-exceeded";
            /**
             * Format: uri
             * @description This occurrence; the log carries the same identifier.
             */
            instance?: string;
            /** @description Everything that is wrong with the report, the batch or the tensors; empty for problems of any other kind. */
            issues: components["schemas"]["Issue"][];
            /** @description The detail, or what the issues say, as one text. */
            error: string;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server asks for an API key. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has made more requests than the server allows it in a minute. */
        TooManyRequests: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The new model cannot serve; the one before goes on. */
        ModelRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read, nor any row of it. */
        BatchUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body took too long to come. */
        TooSlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The batch is larger than the server allows at once. */
        BatchTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Accept header excludes JSON. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server allows. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a kind that this route does not read. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The report breaks its schema; `issues` names everything that is wrong with it. */
        InvalidReport: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is no list of reports, or the header of the CSV file is wrong; `issues` names every column at fault. */
        InvalidBatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed; nothing is wrong with the request. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server is stopping. */
        NotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description More reports are waiting already than the server lets wait; it will answer again soon. */
        Overloaded: {
            headers: {
                /** @description Seconds after which to try again. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer was not ready in the time that the server allows. */
        DeadlineExceeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such route, or no such method there. */
        Other: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        InferenceUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InferenceProblem"];
            };
        };
        /** @description The tensors are no strike reports; `issues` names everything that is wrong with them, values as `input[row]`. */
        InvalidInference: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InferenceProblem"];
            };
        };
        /** @description No such route or model, or no such method there. */
        InferenceOther: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InferenceProblem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    predict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeReport"];
            };
        };
        responses: {
            /** @description The probability, the queue and what the model could not use. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Prediction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidReport"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
            504: components["responses"]["DeadlineExceeded"];
            default: components["responses"]["Other"];
        };
    };
    predictBatch: {
        parameters: {
            query?: {
                /** @description true: the answer begins when the whole batch has been read, and is the inspection queue, highest risk first, then the refused rows. At most 1,000 of each are given unless the server says otherwise; the headers of the answer tell the limit and how many rows there were. */
                rank?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRow"][];
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description The answers, in the form of the body or in the one that Accept asks for. */
            200: {
                headers: {
                    /** @description With rank=true: rows of the whole batch. */
                    "Batch-Rows"?: number;
                    /** @description With rank=true: refused rows of the whole batch. */
                    "Batch-Refused"?: number;
                    /** @description With rank=true: most rows that the queue may have. */
                    "Batch-Queue-Limit"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"][];
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["BatchUnreadable"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["BatchTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBatch"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
            default: components["responses"]["Other"];
        };
    };
    explain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeReport"];
            };
        };
        responses: {
            /** @description The base value and what each field added to it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            408: components["responses"]["TooSlow"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidReport"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Overloaded"];
            504: components["responses"]["DeadlineExceeded"];
            default: components["responses"]["Other"];
        };
    };
    describeModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The manifest, as training wrote it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions that the server finds, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    reload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is served from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ModelRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Durations, requests in flight, calls of the model, predictions, unseen categories, reloads. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    describeDrift: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences, field by field, and whether they raise an alarm. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drift"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Other"];
        };
    };
    describeApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Other"];
        };
    };
    inferenceServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Name the server and its extensions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceServer"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Is the process alive? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceLive"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Should requests be sent here? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceReady"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example strike-damage */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Describe the inputs and the output */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceModel"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceModelReady: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example strike-damage */
                model: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Does the model answer? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceModelReady"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    infer: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many bytes of the body are JSON; the tensors follow it. */
                "Inference-Header-Content-Length"?: number;
            };
            path: {
                /** @example strike-damage */
                model: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InferenceRequest"];
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The probabilities, as JSON or, where the request asks for it, as bytes after the JSON. */
            200: {
                headers: {
                    /** @description How many bytes of the body are JSON, where a tensor follows it. */
                    "Inference-Header-Content-Length"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceResponse"];
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The body took too long to come. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The body has more bytes or rows than the server allows. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The body is compressed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            422: components["responses"]["InvalidInference"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description More is waiting already than the server lets wait; it will answer again soon. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The answer was not ready in the time that the server allows. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceModelOfVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example strike-damage */
                model: string;
                /** @example 1.0.0 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Describe the inputs and the output */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceModel"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferenceModelReadyOfVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example strike-damage */
                model: string;
                /** @example 1.0.0 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Does the model answer? */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceModelReady"];
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
    inferOfVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description How many bytes of the body are JSON; the tensors follow it. */
                "Inference-Header-Content-Length"?: number;
            };
            path: {
                /** @example strike-damage */
                model: string;
                /** @example 1.0.0 */
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InferenceRequest"];
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The probabilities, as JSON or, where the request asks for it, as bytes after the JSON. */
            200: {
                headers: {
                    /** @description How many bytes of the body are JSON, where a tensor follows it. */
                    "Inference-Header-Content-Length"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceResponse"];
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["InferenceUnreadable"];
            /** @description The request carries no valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            404: components["responses"]["InferenceOther"];
            /** @description The body took too long to come. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The body has more bytes or rows than the server allows. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The body is compressed. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            422: components["responses"]["InvalidInference"];
            /** @description The client has made more requests than it may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The server failed; nothing is wrong with the request. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description More is waiting already than the server lets wait; it will answer again soon. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            /** @description The answer was not ready in the time that the server allows. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferenceProblem"];
                };
            };
            default: components["responses"]["InferenceOther"];
        };
    };
}
