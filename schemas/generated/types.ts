/** Written by `npm run generate` from the schemas; changes belong there. */

/**
 * A value of a report.
 */
export type FieldValue = string | number | boolean | string[];
export type Sha256 = string;
export type Count = number;
export type Probability = number;
/**
 * Reports of one kind, and how well they are ranked among themselves; null with fewer than 10 damaged or undamaged ones.
 */
export type Slice = Group & {
  rocAuc: Estimate | null;
  averagePrecision: Estimate | null;
};
/**
 * Reports from one side, and how surprising their damage is.
 */
export type Party = Group & {
  /**
   * How likely as much or as little damage, whichever is rarer, would be if every probability were right; doubled, for both sides.
   */
  pValue: number;
  /**
   * The same, after Holm, for all parties of the list together.
   */
  adjustedPValue: number;
};
/**
 * The answer to one row of a batch: a prediction, or what is wrong with the row. A summary of the whole may follow as the last item.
 */
export type BatchAnswer = BatchPrediction | BatchRefusal | BatchSummary;
/**
 * Place of the row in the batch, from 1; blank lines and the header of a CSV file are not counted.
 */
export type RowNumber = number;
/**
 * The caller's own name for the row, given back as it came. Not read by the model.
 */
export type RowId = string | number;
/**
 * BYTES: text in UTF-8. FP32: 32-bit floats.
 */
export type InferenceDatatype = 'BYTES' | 'FP32';

/**
 * One wildlife strike as it is known before anyone has looked at the aircraft. Everything may be null or left out, because real reports are incomplete and the network is trained to cope; only a report that names neither phase, size, species nor aircraft says too little to be answered. Values are read as people write them: case, spaces, punctuation, codes and makers' names are forgiven, UNKNOWN and blanks count as left out, and the answer says under readAs what was read as what.
 */
export interface StrikeReport {
  /**
   * Local date of the strike. ISO 8601; a time behind it is left aside. The model reads the season from it, never the year.
   */
  flightDate?: string | null;
  /**
   * Light at the time of the strike. Case and spaces are forgiven.
   */
  timeOfDay?: 'Dawn' | 'Day' | 'Dusk' | 'Night' | null;
  /**
   * What the aircraft was doing when it was struck. Case and spaces are forgiven, and so is TAKEOFF RUN.
   */
  phaseOfFlight?:
    | 'Parked'
    | 'Taxi'
    | 'Take-off run'
    | 'Climb'
    | 'En route'
    | 'Descent'
    | 'Approach'
    | 'Landing Roll'
    | 'Landing'
    | 'Local'
    | 'Departure'
    | 'Arrival'
    | null;
  /**
   * Indicated airspeed, in knots.
   */
  speedKnots?: number | null;
  /**
   * Height above the ground, in feet.
   */
  heightFeet?: number | null;
  /**
   * Size of the animal as the crew or the airport judged it. Case and spaces are forgiven. Where it is missing, the network takes it from the species.
   */
  wildlifeSize?: 'Small' | 'Medium' | 'Large' | null;
  /**
   * Animal, by an English, French or scientific name or the FAA's code. All are read as the FAA's wording, for example "Canada goose" or "Unknown bird - medium".
   */
  species?: string | null;
  /**
   * How many animals were struck. In the ranges of the form; a count is read as its range.
   */
  numberStruck?: '1' | '2-10' | '11-100' | 'More than 100' | null;
  /**
   * Make and model, such as B-737-800, Boeing 737-800 or B738. Makers' names and ICAO designators are read as the FAA's wording, which is the first of these.
   */
  aircraft?: string | null;
  /**
   * Airline, by its name or ICAO code, or military, business, private, government. All are read as the FAA's wording, for example UNITED AIRLINES, MILITARY, BUSINESS, PRIVATELY OWNED or GOVERNMENT.
   */
  operator?: string | null;
  /**
   * Airport at or near which the strike happened. In the FAA's wording.
   */
  airport?: string | null;
  /**
   * US state of that airport, by its name or its two letters. The District of Columbia is "DC".
   */
  originState?: string | null;
  /**
   * What the strike did to the flight, one or several. In CSV and tensors joined by "; ".
   *
   * @maxItems 5
   */
  effectOnFlight?: ('None' | 'Precautionary Landing' | 'Aborted Take-off' | 'Engine Shut Down' | 'Other')[] | null;
  /**
   * Parts of the aircraft that were struck, damaged or not. In CSV and tensors joined by "; ".
   *
   * @maxItems 11
   */
  partsStruck?:
    | (
        | 'Radome'
        | 'Windshield'
        | 'Nose'
        | 'Engine'
        | 'Propeller'
        | 'Wing or rotor'
        | 'Fuselage'
        | 'Landing gear'
        | 'Tail'
        | 'Lights'
        | 'Other'
      )[]
    | null;
  /**
   * Whether an engine took the animal in.
   */
  engineIngested?: boolean | null;
  /**
   * Cloud at the time of the strike.
   */
  skyCondition?: 'No Cloud' | 'Some Cloud' | 'Overcast' | null;
  /**
   * What fell, one or several. In CSV and tensors joined by "; ".
   *
   * @maxItems 4
   */
  precipitation?: ('None' | 'Rain' | 'Fog' | 'Snow')[] | null;
  /**
   * Whether the pilot had been warned of wildlife.
   */
  pilotWarned?: boolean | null;
}
/**
 * The answer to one strike report.
 */
export interface Prediction {
  /**
   * Calibrated probability that the strike damaged the aircraft.
   */
  damageProbability: number;
  /**
   * priority when the probability reaches the threshold, else routine.
   */
  triage: 'priority' | 'routine';
  /**
   * Probability from which a report is looked at first; chosen in training by expected cost.
   */
  threshold: number;
  basis: Basis;
  readAs?: ReadAs;
  /**
   * What the model could not use as it was sent, and what of the report contradicts itself. The report is answered all the same.
   */
  warnings: Warning[];
  model: {
    name: string;
    version: string;
  };
}
/**
 * What the probability rests on: two answers of 0.12, one to a full report and one to a phase alone, are not worth the same.
 */
export interface Basis {
  /**
   * Fields that were given and that the model read.
   */
  used: string[];
  /**
   * Fields that the model reads and that were left out, or that say nothing it knows.
   */
  missing: string[];
  /**
   * Fields that were given and that this model does not read.
   */
  notUsed: string[];
}
/**
 * The value that each field was read as, where that is not what was sent: the name in the field's wording, the spelling of the list.
 */
export interface ReadAs {
  [k: string]: FieldValue;
}
/**
 * Something about one value of the report that whoever reads the answer should know; `value` is as it was sent.
 */
export interface Warning {
  /**
   * JSON Pointer (RFC 6901) to the value.
   */
  pointer: string;
  /**
   * The kind of warning, for programs. The list is open: pass over a code that you do not know. unknown-category: the model does not know the name, and the answer uses at most what kind it is; a value of a list that it does not know has a warning of its own, and the others count. ambiguous-name: the text may mean several things, and counts as left out. approximated: the model does not know the value, and was given the nearest that it knows. not-used: the model has no such input. contradiction: the value and another, or the calendar, cannot both be right.
   */
  code: string;
  message: string;
  value: FieldValue;
  /**
   * The known name nearest in spelling, when one is near.
   */
  suggestion?: string;
}
/**
 * What each field of a report has added to its probability: Shapley values against the background in the manifest of the model, exact ones up to 12 fields that the model uses. The base value and all contributions add up to the probability, within 1e-6.
 */
export interface Explanation {
  /**
   * Mean probability of the reports in the background, with those fields left out that the explained report leaves out.
   */
  baseValue: number;
  /**
   * Calibrated probability that the strike damaged the aircraft, as a prediction gives it.
   */
  damageProbability: number;
  readAs?: ReadAs;
  /**
   * One for each field that has a value, the largest first.
   */
  contributions: Contribution[];
  /**
   * How the contributions were found. exact: all sets of the fields were tried. sampled-orders: orders in which the fields take their values were drawn, the same ones for the same report, and each contribution has a standard error; they add up all the same.
   */
  method: 'exact' | 'sampled-orders';
  /**
   * The reports it is set against; they are in the manifest, at /v1/model.
   */
  background: {
    /**
     * How many.
     */
    reports: number;
    /**
     * How they were drawn from the training data.
     */
    rule: string;
  };
  model: {
    name: string;
    version: string;
  };
}
/**
 * The Shapley value of one field; `value` is as the model read it, and what was sent otherwise stands in readAs.
 */
export interface Contribution {
  /**
   * The name of the field.
   */
  feature: string;
  value: FieldValue;
  /**
   * What it added to the probability; below 0 where it made damage less likely, exactly 0 for a field that the model does not use.
   */
  contribution: number;
  /**
   * Where the method is sampled-orders: how far the contribution may be from the exact one; within twice as much in 95 of 100 cases.
   */
  standardError?: number;
}
/**
 * Why a request got no answer: RFC 9457 problem details with a code for programs.
 */
export interface Problem {
  /**
   * Names the kind of problem, one per code.
   */
  type: string;
  /**
   * The kind of problem in words; the same at each occurrence.
   */
  title: string;
  /**
   * The HTTP status of the answer.
   */
  status: number;
  /**
   * What happened this time and what would be right.
   */
  detail: string;
  /**
   * The kind of problem for programs.
   */
  code:
    | 'malformed-url'
    | 'malformed-json'
    | 'malformed-csv'
    | 'malformed-tensors'
    | 'empty-body'
    | 'invalid-query'
    | 'unauthorized'
    | 'not-found'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'request-timeout'
    | 'model-refused'
    | 'body-too-large'
    | 'too-many-rows'
    | 'row-too-long'
    | 'unsupported-media-type'
    | 'unsupported-encoding'
    | 'invalid-report'
    | 'invalid-batch'
    | 'invalid-inference'
    | 'too-many-requests'
    | 'internal-error'
    | 'not-ready'
    | 'overloaded'
    | 'deadline-exceeded';
  /**
   * This occurrence; the log carries the same identifier.
   */
  instance?: string;
  /**
   * Everything that is wrong with the report, the batch or the tensors; empty for problems of any other kind.
   */
  issues: Issue[];
}
export interface Issue {
  /**
   * JSON Pointer (RFC 6901) to what is wrong; empty for the whole body.
   */
  pointer: string;
  message: string;
  /**
   * The values or the property names that would be right.
   */
  allowed?: (string | null)[];
  /**
   * The right spelling that was most likely meant.
   */
  suggestion?: string;
}
/**
 * What is known of one trained model: its file, the data and the settings it came from, how well it does and with what certainty, and examples it must reproduce before it may serve.
 */
export interface Manifest {
  name: 'strike-damage';
  /**
   * Semantic version of the model.
   */
  version: string;
  description: string;
  /**
   * The ONNX file, by its folder's own name for it.
   */
  file: {
    name: 'model.onnx';
    sha256: Sha256;
    bytes: number;
    /**
     * Version of the standard operators.
     */
    opset: number;
    /**
     * Version of the ai.onnx.ml operators.
     */
    mlOpset: number;
    irVersion: number;
  };
  /**
   * The reports that the served network was fitted on.
   */
  data: {
    source: string;
    sha256: Sha256;
    rowsRead: Count;
    rowsUsed: Count;
    firstDate: string;
    lastDate: string;
    damaged: Count;
    /**
     * Share of the rows used that were damaged.
     */
    prevalence: number;
    /**
     * Every cleaning rule, in the order of its use, with the number of rows it touched.
     */
    cleaning: {
      rule: string;
      count: Count;
    }[];
    /**
     * The files that the reports come from, in the order in which they were read. Of each row of a file one of these is true: it was refused, an earlier row tells of the same report, or it was used.
     *
     * @minItems 1
     */
    files?: {
      /**
       * Without its folder.
       */
      name: string;
      sha256: Sha256;
      /**
       * The form of the file, such as faa-current; mixture or unknown where it is none that has a name.
       */
      dialect: string;
      rowsRead: Count;
      refused: Count;
      /**
       * Why rows were refused, the most frequent cause first.
       */
      refusals?: {
        cause: string;
        count: Count;
      }[];
      duplicates: Count;
      rowsUsed: Count;
    }[];
    /**
     * How the target of the reports used was told. An indicator of damage counts where there is one, else the level of damage.
     */
    target?: {
      /**
       * Reports whose indicator and level say different things.
       */
      disagreements: number;
      /**
       * Reports with a blank level beside an indicator of no damage, which count as undamaged.
       */
      blankLevels: number;
      /**
       * Share with damage among the others; null where there are none.
       */
      prevalenceWithoutBlankLevels: Probability | null;
    };
    /**
     * Fields that the network was told not to read, whether the files have them or not.
     *
     * @minItems 1
     */
    withoutFields?: string[];
  };
  /**
   * Inputs of the ONNX graph, each of shape [N, 1], in order: the properties of a strike report.
   *
   * @minItems 1
   */
  inputs: ModelInput[];
  /**
   * Output of the graph, of shape [N, 1].
   */
  output: 'damage_probability';
  network: {
    /**
     * Trained numbers in all members together.
     */
    parameters: number;
    /**
     * Networks whose answers are averaged.
     */
    members: number;
    /**
     * Every setting of the fit, by its name in the training code.
     */
    settings: {
      [k: string]: unknown;
    };
    seed: number;
    choice?: SettingsChoice;
  };
  /**
   * Straight line on the log-odds: calibrated = sigmoid(slope * logit + intercept).
   */
  calibration: {
    method: string;
    slope: number;
    intercept: number;
    /**
     * Which predictions the line was fitted on.
     */
    fittedOn: string;
    /**
     * Of a version made by `npm run recalibrate`: the version whose weights it has, the outcomes that its line was learnt anew from, and what came of it. Slope and intercept above are those of both lines together; the evaluation is that of the version before.
     */
    recalibration?: {
      from: {
        version: string;
        modelSha256: Sha256;
        manifestSha256: Sha256;
      };
      /**
       * Of the line on the log-odds of the version before.
       */
      slope: number;
      intercept: number;
      /**
       * What was learnt: with few damaged reports the shift alone.
       */
      learnt: 'slope and shift' | 'shift';
      /**
       * The outcomes that it was learnt from.
       */
      data: {
        source: string;
        sha256: Sha256;
        /**
         * @minItems 1
         */
        files: {
          /**
           * Without its folder.
           */
          name: string;
          sha256: Sha256;
          dialect: string;
        }[];
        reports: Count;
        damaged: Count;
        firstDate: string;
        lastDate: string;
      };
      /**
       * The figures on those outcomes before, and after with lines learnt from the other folds.
       */
      crossFitted: {
        folds: number;
        seed: number;
        before: CalibrationFigures;
        after: CalibrationFigures;
        logLossGain: Estimate2;
      };
    };
  };
  /**
   * A report whose probability reaches the value is looked at first.
   */
  threshold: {
    value: Probability;
    /**
     * How the value was chosen.
     */
    rule: string;
    /**
     * Cost of a damaged aircraft left in the routine queue.
     */
    costMissed: number;
    /**
     * Cost of one inspection, in the same unit.
     */
    costInspection: number;
  };
  evaluation: {
    /**
     * Fitted on the earlier reports, tested on the later ones.
     */
    test: Metrics & {
      /**
       * Which rows were fitted on and which tested.
       */
      rows: string;
      trainRows: Count;
      testRows: Count;
      /**
       * Damaged among the test rows.
       */
      damaged: number;
    };
    /**
     * Every row predicted by networks that never saw it.
     */
    crossValidation: Metrics & {
      /**
       * Folds, shufflings and rows.
       */
      protocol: string;
    };
    /**
     * Simpler models on the same rows and folds.
     */
    baselines: {
      name: string;
      test: Metrics;
      crossValidation: Metrics;
    }[];
    /**
     * What the figures are made of: calibration, decisions, and reports by their kind. Of the test and of the cross-validation, where the probability of a report is the mean over the shufflings.
     */
    breakdowns: {
      test: Breakdown;
      crossValidation: Breakdown;
    };
    /**
     * How good the tested model is when reports lack fields: the test reports with these fields blanked in all of them, and first with none. Version 1.0.0 has this in a file of its own, missing-fields.json.
     *
     * @minItems 1
     */
    missingFields?: MissingFields[];
  };
  /**
   * Reports with the answers of the training code; the ONNX file must reproduce them to 1e-5.
   *
   * @minItems 1
   */
  examples: {
    report: StrikeReport;
    damageProbability: Probability;
  }[];
  /**
   * Reports drawn from the training data, against which explanations are given.
   */
  background: {
    /**
     * How they were drawn.
     */
    rule: string;
    seed: number;
    /**
     * @minItems 1
     */
    reports: StrikeReport[];
  };
  /**
   * How the reports of training and the scores of held-out reports are distributed; the service compares what it meets with it.
   */
  driftReference: {
    /**
     * How many reports the bins count.
     */
    reports: number;
    /**
     * How the bins were chosen.
     */
    rule: string;
    /**
     * @minItems 1
     */
    features: Distribution[];
    score: Distribution;
  };
  /**
   * Versions of the programs that trained the model.
   */
  libraries: {
    [k: string]: string;
  };
}
/**
 * One input of the graph. String tensors carry '' and float tensors NaN where a value is missing.
 */
export interface ModelInput {
  name: string;
  type: 'string' | 'float';
  required: boolean;
  /**
   * false where the answer never depends on the value.
   */
  used: boolean;
  /**
   * The categories seen in training, of a list the values that its members may have; absent where the value is no category.
   */
  known?: string[];
  /**
   * Other spellings that the graph reads as one of the known categories.
   */
  aliases?: {
    [k: string]: string;
  };
}
/**
 * How the settings were chosen by cross-validation inside the training period; left out where those of the search on the embedded sample were taken as they are.
 */
export interface SettingsChoice {
  /**
   * Reports, folds, networks and the rule of the choice.
   */
  protocol: string;
  /**
   * Reports of the training period that the settings were tried on.
   */
  rows: number;
  /**
   * Those of them that networks ranked which had not trained on them.
   */
  validated: number;
  /**
   * Every setting that was tried, in the order of the trials; the first are those of the search on the embedded sample.
   *
   * @minItems 1
   */
  trials: SettingsTrial[];
  /**
   * How often phase and size are hidden in training, and what this does for reports that lack them.
   */
  masking: {
    /**
     * Probability that the phase, that the size, and that both are hidden, besides the masking of every field.
     */
    hideRate: number;
    /**
     * ROC-AUC with fields blanked in all validated reports, with a rate of 0 and with the chosen one; with no field blanked in the first.
     *
     * @minItems 1
     */
    cases: MaskingCase[];
  };
}
/**
 * Settings, and how well networks trained with them rank validated reports: complete ones, and in the mean over those with phase and size blanked.
 */
export interface SettingsTrial {
  /**
   * What was varied.
   */
  step: string;
  settings: {
    [k: string]: unknown;
  };
  rocAuc: number;
  averagePrecision: number;
  /**
   * Mean of ROC-AUC and average precision over all cases of blanked fields.
   */
  meanOfCases: number;
  chosen: boolean;
}
/**
 * ROC-AUC of reports with some fields blanked, by networks that never hid them and by networks that did; the difference on the same resamples.
 */
export interface MaskingCase {
  /**
   * The fields that were blanked.
   */
  missing: string[];
  before: Estimate;
  after: Estimate;
  difference: Estimate1;
}
/**
 * A figure with the ends of its 95 % bootstrap interval.
 */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}
/**
 * A figure with the ends of its 95 % bootstrap interval.
 */
export interface Estimate1 {
  value: number;
  low: number;
  high: number;
}
/**
 * How far probabilities are from what happened.
 */
export interface CalibrationFigures {
  logLoss: Estimate;
  brier: Estimate;
  expectedCalibrationError: Estimate;
  observedOverPredicted: Estimate;
  /**
   * The middle 95 % of the calibration errors of a perfectly calibrated model on these reports, simulated.
   */
  calibratedRange: {
    low: number;
    high: number;
  };
}
/**
 * A figure with the ends of its 95 % bootstrap interval.
 */
export interface Estimate2 {
  value: number;
  low: number;
  high: number;
}
export interface Metrics {
  rocAuc: Estimate;
  averagePrecision: Estimate;
  brier: Estimate;
  expectedCalibrationError: Estimate;
  recallAtTop10Percent: Estimate;
  recallAtTop20Percent: Estimate;
  expectedCostPerReport: Estimate;
}
export interface Breakdown {
  reports: Count;
  damaged: Count;
  /**
   * The reliability diagram: reports by their probability, in bins of equal count, lowest first; the mean probability, and the share with damage.
   */
  reliability: {
    reports: Count;
    /**
     * Mean probability.
     */
    predicted: number;
    observed: CountedShare;
  }[];
  /**
   * What comes of inspecting first from the threshold on, each as a share of all reports: caught are the damaged at the front of the queue, missed the damaged left in the routine queue, needless the others at the front, spared the rest.
   */
  decisions: {
    caught: CountedShare;
    missed: CountedShare;
    needless: CountedShare;
    spared: CountedShare;
  };
  /**
   * Reports by what they say.
   */
  slices: {
    by: string;
    slices: Slice[];
  }[];
  /**
   * Reports by whom they come from. Kinds with fewer than 50 reports are put together.
   */
  fairness: {
    by: string;
    parties: Party[];
  }[];
}
/**
 * A share that was counted, with the ends of its 95 % interval (Wilson).
 */
export interface CountedShare {
  value: Probability;
  low: Probability;
  high: Probability;
}
/**
 * Reports of one kind: their mean probability, the share with damage, the share at the front of the queue, and the share of the damaged that is there, null where none is damaged.
 */
export interface Group {
  name: string;
  reports: Count;
  damaged: Count;
  /**
   * Mean probability.
   */
  predicted: number;
  observed: CountedShare;
  flagged: CountedShare;
  caught: CountedShare | null;
}
/**
 * How well the test reports are ranked and how far their probabilities are from what happened, with some fields blanked.
 */
export interface MissingFields {
  /**
   * The fields that were blanked.
   */
  missing: string[];
  rocAuc: Estimate;
  averagePrecision: Estimate;
  /**
   * Mean probability.
   */
  predicted: number;
  observed: CountedShare;
}
/**
 * Reports counted by the values of one field, or by the score.
 */
export interface Distribution {
  /**
   * The field of a report, or damageProbability.
   */
  name: string;
  /**
   * Whether a bin holds a category, the dates of a month, or numbers. The values of a list, joined by "; ", are one category.
   */
  kind: 'category' | 'month' | 'number';
  /**
   * Of numbers: true where 0 is a number like any other, such as a height. Else 0 counts as missing, as that of a speed does.
   */
  zeroIsValue?: boolean;
  /**
   * false where a difference is told but raises no alarm, as it would always be there: no answer depends on the airport, and no window holds a whole year.
   */
  raisesAlarm: boolean;
  /**
   * The last one counts the reports without the value; of categories, the one before it those that have no bin of their own.
   *
   * @minItems 2
   */
  bins: {
    /**
     * The category or the month (01 to 12); other; missing; or the range of numbers.
     */
    name: string;
    /**
     * Least number of the bin, which reaches to that of the next.
     */
    from?: number;
    count: Count;
  }[];
}
/**
 * The versions of the model that the server finds, and what each of them does.
 */
export interface ModelList {
  name: 'strike-damage';
  /**
   * Newest first.
   *
   * @minItems 1
   */
  versions: ModelVersion[];
}
export interface ModelVersion {
  version: string;
  /**
   * served: it gives the answers. shadow: it answers alongside, for the metrics alone. idle: it lies ready.
   */
  role: 'served' | 'shadow' | 'idle';
}
/**
 * How far the latest reports, and the probabilities given to them, differ from those of training.
 */
export interface Drift {
  model: {
    name: string;
    version: string;
  };
  /**
   * true when the score, or a feature that raises an alarm, is at the level major.
   */
  alarm: boolean;
  /**
   * The reports that are compared: the latest ones, of this model version and this process.
   */
  window: {
    /**
     * How many it holds now.
     */
    reports: number;
    /**
     * How many it may hold.
     */
    maxReports: number;
    /**
     * How long a report stays, in milliseconds.
     */
    maxAgeMs: number;
    /**
     * With fewer that can be compared, a level is insufficient.
     */
    minReports: number;
  };
  /**
   * From which index a difference is called so.
   */
  levels: {
    moderate: number;
    major: number;
  };
  score: DriftOf;
  /**
   * The fields of the reports; the score is that of the probabilities given.
   */
  features: DriftOf[];
}
/**
 * One field, or the score.
 */
export interface DriftOf {
  /**
   * The name of the field, or damageProbability.
   */
  name: string;
  level: 'insufficient' | 'stable' | 'moderate' | 'major';
  /**
   * Sum over the bins of (actual - expected) * ln(actual / expected), half a report of the window added to each bin on both sides; null while there is nothing to compare. Where phase or size were hardly ever missing in training, reports without them are shown in the bins and not compared.
   */
  populationStabilityIndex: number | null;
  /**
   * About the index that as many reports from the training data would have on average; null while there is nothing to compare.
   */
  byChance: number | null;
  /**
   * false where a difference is told but raises no alarm.
   */
  raisesAlarm: boolean;
  bins: {
    /**
     * A category, a month, a range of numbers; other; missing.
     */
    name: string;
    /**
     * Share of the training reports.
     */
    expected: number;
    /**
     * Share of the window; null while it is empty.
     */
    actual: number | null;
  }[];
}
/**
 * live: the process answers. ready: the model has proved itself and the service takes requests.
 */
export interface Health {
  status: 'live' | 'ready';
}
/**
 * One row of a batch: a strike report, with the name that the caller has for it.
 */
export interface BatchRow {
  /**
   * The caller's own name for the row, given back as it came. Not read by the model.
   */
  id?: string | number | null;
  /**
   * Local date of the strike. ISO 8601; a time behind it is left aside. The model reads the season from it, never the year.
   */
  flightDate?: string | null;
  /**
   * Light at the time of the strike. Case and spaces are forgiven.
   */
  timeOfDay?: 'Dawn' | 'Day' | 'Dusk' | 'Night' | null;
  /**
   * What the aircraft was doing when it was struck. Case and spaces are forgiven, and so is TAKEOFF RUN.
   */
  phaseOfFlight?:
    | 'Parked'
    | 'Taxi'
    | 'Take-off run'
    | 'Climb'
    | 'En route'
    | 'Descent'
    | 'Approach'
    | 'Landing Roll'
    | 'Landing'
    | 'Local'
    | 'Departure'
    | 'Arrival'
    | null;
  /**
   * Indicated airspeed, in knots.
   */
  speedKnots?: number | null;
  /**
   * Height above the ground, in feet.
   */
  heightFeet?: number | null;
  /**
   * Size of the animal as the crew or the airport judged it. Case and spaces are forgiven. Where it is missing, the network takes it from the species.
   */
  wildlifeSize?: 'Small' | 'Medium' | 'Large' | null;
  /**
   * Animal, by an English, French or scientific name or the FAA's code. All are read as the FAA's wording, for example "Canada goose" or "Unknown bird - medium".
   */
  species?: string | null;
  /**
   * How many animals were struck. In the ranges of the form; a count is read as its range.
   */
  numberStruck?: '1' | '2-10' | '11-100' | 'More than 100' | null;
  /**
   * Make and model, such as B-737-800, Boeing 737-800 or B738. Makers' names and ICAO designators are read as the FAA's wording, which is the first of these.
   */
  aircraft?: string | null;
  /**
   * Airline, by its name or ICAO code, or military, business, private, government. All are read as the FAA's wording, for example UNITED AIRLINES, MILITARY, BUSINESS, PRIVATELY OWNED or GOVERNMENT.
   */
  operator?: string | null;
  /**
   * Airport at or near which the strike happened. In the FAA's wording.
   */
  airport?: string | null;
  /**
   * US state of that airport, by its name or its two letters. The District of Columbia is "DC".
   */
  originState?: string | null;
  /**
   * What the strike did to the flight, one or several. In CSV and tensors joined by "; ".
   *
   * @maxItems 5
   */
  effectOnFlight?: ('None' | 'Precautionary Landing' | 'Aborted Take-off' | 'Engine Shut Down' | 'Other')[] | null;
  /**
   * Parts of the aircraft that were struck, damaged or not. In CSV and tensors joined by "; ".
   *
   * @maxItems 11
   */
  partsStruck?:
    | (
        | 'Radome'
        | 'Windshield'
        | 'Nose'
        | 'Engine'
        | 'Propeller'
        | 'Wing or rotor'
        | 'Fuselage'
        | 'Landing gear'
        | 'Tail'
        | 'Lights'
        | 'Other'
      )[]
    | null;
  /**
   * Whether an engine took the animal in.
   */
  engineIngested?: boolean | null;
  /**
   * Cloud at the time of the strike.
   */
  skyCondition?: 'No Cloud' | 'Some Cloud' | 'Overcast' | null;
  /**
   * What fell, one or several. In CSV and tensors joined by "; ".
   *
   * @maxItems 4
   */
  precipitation?: ('None' | 'Rain' | 'Fog' | 'Snow')[] | null;
  /**
   * Whether the pilot had been warned of wildlife.
   */
  pilotWarned?: boolean | null;
}
export interface BatchPrediction {
  row: RowNumber;
  id?: RowId;
  prediction: Prediction;
}
export interface BatchRefusal {
  row: RowNumber;
  id?: RowId;
  error: RowError;
}
/**
 * What is wrong with one row; the other rows are answered all the same.
 */
export interface RowError {
  /**
   * The kind of problem for programs, as in refusals of whole requests.
   */
  code: 'invalid-report' | 'malformed-json' | 'malformed-csv' | 'row-too-long';
  /**
   * What happened and what would be right.
   */
  detail: string;
  /**
   * Everything that is wrong with the report; empty when the row could not be read.
   */
  issues: Issue[];
}
/**
 * What became of the batch as a whole, behind the last row. It comes where `summary=true` asks for it, where a queue was cut, and with a file of which there is something to tell: columns that were not read, cells that could not be read, another form than our own or the sample of the FAA's.
 */
export interface BatchSummary {
  summary: Summary;
}
export interface Summary {
  /**
   * Which form the file is of: `faa-current`, `faa-older`, `faa-query`, `kaggle`, `sample` or `own`; `mixture` for columns of several, `unknown` for those of none. Only of files, like the following.
   */
  dialect?: string;
  /**
   * The encoding in which text was read.
   */
  encoding?: string;
  /**
   * Of a workbook, the sheet that was read.
   */
  sheet?: string;
  /**
   * The sheets of the workbook that were not read; `sheet=` reads another one.
   */
  otherSheets?: string[];
  /**
   * The columns that were read, and the field that each gave.
   */
  columns?: ColumnUse[];
  /**
   * Columns that nothing was read from.
   */
  ignored?: string[];
  /**
   * Columns of what is known only after the inspection; no model ever sees them.
   */
  afterwards?: string[];
  /**
   * Columns of earlier answers of ours, left aside.
   */
  answers?: string[];
  /**
   * Columns of the same name as an earlier one, which was read.
   */
  duplicates?: string[];
  /**
   * Ignored columns whose names look misspelt or whose cells speak for themselves, and the field that is probably meant.
   */
  suggestions?: ColumnUse[];
  /**
   * The order in which day and month were read, and where that was learnt from.
   */
  dates?: {
    order?: 'dmy' | 'mdy';
    from: 'caller' | 'file' | 'dialect' | 'not-needed' | 'unknown';
    question?: string;
  };
  /**
   * All rows of the batch.
   */
  rows: number;
  answered: number;
  refused: number;
  /**
   * The refused rows by cause, the most frequent first.
   */
  refusals: Cause[];
  /**
   * Cells that could not be read; their rows were answered without them.
   */
  unreadCells: number;
  /**
   * The same cells by cause, the most frequent first.
   */
  cellWarnings: Cause[];
  /**
   * With `rank=true`, where the queue does not show all rows.
   */
  cut?: {
    /**
     * Most predictions, and most refusals, that the queue shows.
     */
    limit: number;
    /**
     * All rows of the batch.
     */
    rows: number;
    /**
     * The same as a sentence.
     */
    message: string;
  };
}
export interface ColumnUse {
  column: string;
  /**
   * The field of a report, or `id`.
   */
  field: string;
}
/**
 * Rows, or cells, with the same thing wrong.
 */
export interface Cause {
  /**
   * A code for programs.
   */
  cause: string;
  column?: string;
  field?: string;
  /**
   * A sentence; that of the first one.
   */
  message: string;
  count: number;
  /**
   * The numbers of the first rows.
   */
  rows: number[];
  /**
   * The first few different values at fault.
   */
  values?: string[];
}
/**
 * Strike reports as the named tensors of the Open Inference Protocol, one per field of a report. Members that the protocol's extensions add and this service has no use for are left aside.
 */
export interface InferenceRequest {
  /**
   * The caller's own name for the request, given back as it came.
   */
  id?: string | null;
  parameters?: {
    /**
     * true: the outputs come as bytes after the JSON, where they do not say otherwise themselves.
     */
    binary_data_output?: boolean;
    [k: string]: unknown;
  } | null;
  /**
   * @maxItems 64
   */
  inputs: InferenceInput[];
  /**
   * The outputs that are wanted; all when there is none.
   *
   * @maxItems 64
   */
  outputs?: InferenceRequestedOutput[] | null;
}
/**
 * One field of all reports. A report that lacks the field has '' or null there in a BYTES tensor, NaN or null in an FP32 tensor; a field that all of them lack may be left out. Each report must have one at least of phaseOfFlight, wildlifeSize, species and aircraft.
 */
export interface InferenceInput {
  /**
   * Name of the input as the metadata of the model give it.
   */
  name: string;
  /**
   * [N, 1] or [N], with the same N in each input.
   *
   * @minItems 1
   * @maxItems 8
   */
  shape: number[];
  /**
   * BYTES for text in UTF-8, FP32 for numbers.
   */
  datatype: string;
  parameters?: {
    /**
     * Bytes of this tensor after the JSON, where it has no data here.
     */
    binary_data_size?: number;
    [k: string]: unknown;
  } | null;
  /**
   * N values, or N lists of one value each.
   */
  data?: unknown[] | null;
}
export interface InferenceRequestedOutput {
  name: string;
  parameters?: {
    /**
     * true: the output comes as bytes after the JSON.
     */
    binary_data?: boolean;
    [k: string]: unknown;
  } | null;
}
/**
 * The probabilities of an inference request, in the order of its rows.
 */
export interface InferenceResponse {
  model_name: string;
  model_version: string;
  /**
   * The id of the request, if it had one.
   */
  id?: string;
  parameters: {
    /**
     * A report whose probability reaches it is looked at first.
     */
    threshold: number;
    /**
     * How many warnings the reports have: names that the model does not know or that may mean several things, values that it was given an approximation of, and contradictions. POST /v1/predictions/batch tells which. Values in other spellings, blanks and inputs that the model does not use make none.
     */
    warnings: number;
  };
  outputs: InferenceOutput[];
}
export interface InferenceOutput {
  name: string;
  datatype: InferenceDatatype;
  shape: number[];
  parameters?: {
    /**
     * Bytes of this tensor after the JSON.
     */
    binary_data_size: number;
  };
  /**
   * The values, unless they are sent as bytes.
   */
  data?: number[];
}
/**
 * The inputs and outputs of the model as tensors; -1 stands for any number of rows.
 */
export interface InferenceModel {
  name: string;
  /**
   * The versions that answer.
   */
  versions: string[];
  platform: 'onnx_onnxv1';
  inputs: InferenceTensor[];
  outputs: InferenceTensor[];
}
export interface InferenceTensor {
  name: string;
  datatype: InferenceDatatype;
  shape: number[];
}
/**
 * Who answers, and which extensions of the protocol it knows.
 */
export interface InferenceServer {
  name: string;
  version: string;
  extensions: string[];
}
export interface InferenceLive {
  live: true;
}
export interface InferenceReady {
  ready: true;
}
export interface InferenceModelReady {
  name: string;
  ready: true;
}
/**
 * Why a request of the Open Inference Protocol got no answer: a problem with the `error` of the protocol.
 */
export interface InferenceProblem {
  /**
   * Names the kind of problem, one per code.
   */
  type: string;
  /**
   * The kind of problem in words; the same at each occurrence.
   */
  title: string;
  /**
   * The HTTP status of the answer.
   */
  status: number;
  /**
   * What happened this time and what would be right.
   */
  detail: string;
  /**
   * The kind of problem for programs.
   */
  code:
    | 'malformed-url'
    | 'malformed-json'
    | 'malformed-csv'
    | 'malformed-tensors'
    | 'empty-body'
    | 'invalid-query'
    | 'unauthorized'
    | 'not-found'
    | 'method-not-allowed'
    | 'not-acceptable'
    | 'request-timeout'
    | 'model-refused'
    | 'body-too-large'
    | 'too-many-rows'
    | 'row-too-long'
    | 'unsupported-media-type'
    | 'unsupported-encoding'
    | 'invalid-report'
    | 'invalid-batch'
    | 'invalid-inference'
    | 'too-many-requests'
    | 'internal-error'
    | 'not-ready'
    | 'overloaded'
    | 'deadline-exceeded';
  /**
   * This occurrence; the log carries the same identifier.
   */
  instance?: string;
  /**
   * Everything that is wrong with the report, the batch or the tensors; empty for problems of any other kind.
   */
  issues: Issue[];
  /**
   * The detail, or what the issues say, as one text.
   */
  error: string;
}
