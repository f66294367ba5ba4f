"""Calls a running service with the client that openapi-python-client makes of the contract of 1.0.0.

Usage: python generated_client.py URL. Ends with the line "N passed, N failed". Needs Python 3.11, as the generator does;
where Python is older, nothing is run. The generator leaves out what it does not understand: batches other than a JSON
array, and inference in JSON.
"""

import io
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from urllib.request import Request, urlopen

if sys.version_info < (3, 11):
    print("The generated client is not run: its generator needs Python 3.11.\n0 passed, 0 failed")
    sys.exit(0)

URL = sys.argv[1].rstrip("/")
MODEL = "strike-damage"
CONTRACT = Path(__file__).with_name("openapi-1.0.0.json")

folder = tempfile.TemporaryDirectory()
subprocess.run(
    [sys.executable, "-m", "openapi_python_client", "generate", "--path", CONTRACT, "--meta", "none"]
    + ["--output-path", Path(folder.name) / "version_one"],
    check=True,
    capture_output=True,
)
sys.path.insert(0, folder.name)

from version_one import AuthenticatedClient, Client, models, types  # noqa: E402
from version_one.api.explanations import explain  # noqa: E402
from version_one.api.model import describe_drift, describe_model, list_models  # noqa: E402
from version_one.api.open_inference_protocol import (  # noqa: E402
    infer,
    infer_of_version,
    inference_live,
    inference_model,
    inference_model_of_version,
    inference_model_ready,
    inference_model_ready_of_version,
    inference_ready,
    inference_server,
)
from version_one.api.operations import describe_api, live, read_metrics, ready, reload  # noqa: E402
from version_one.api.predictions import predict, predict_batch  # noqa: E402

PATHS = json.loads(CONTRACT.read_text(encoding="utf-8"))["paths"]


def examples(path):
    """The reports that the contract shows for this route, by their names."""
    shown = PATHS[path]["post"]["requestBody"]["content"]["application/json"]["examples"]
    return {name: example["value"] for name, example in shown.items()}


def report_of_readme():
    """The report of the README, with its airport."""
    page = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    return json.loads(page.split("/v1/predictions -H 'Content-Type: application/json' -d '")[1].split("'\n```")[0])


def plain(path, body):
    """The answer without any client."""
    request = Request(URL + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urlopen(request) as response:
        return json.load(response)


class GeneratedClient(unittest.TestCase):
    """Every route for which the generator made a function."""

    def setUp(self):
        self.client = Client(base_url=URL)
        self.version = list_models.sync(client=self.client).versions[0].version

    def check(self, answer, body):
        expected = plain("/v1/predictions", body)
        self.assertIsInstance(answer, models.Prediction)
        self.assertEqual(answer.damage_probability, expected["damageProbability"])
        self.assertEqual(answer.triage.value, expected["triage"])
        self.assertEqual([warning.to_dict() for warning in answer.warnings], expected["warnings"])

    def test_predicts_the_reports_of_the_contract(self):
        for name, body in examples("/v1/predictions").items():
            with self.subTest(name):
                self.check(predict.sync(client=self.client, body=models.StrikeReport.from_dict(body)), body)

    def test_predicts_the_report_of_the_readme_with_its_airport(self):
        body = report_of_readme()
        self.assertIn("airport", body)
        answer = predict.sync(client=self.client, body=models.StrikeReport.from_dict(body))
        self.check(answer, body)
        self.assertEqual(answer.warnings, [])

    def test_predicts_a_batch(self):
        (rows,) = examples("/v1/predictions/batch").values()
        answers = predict_batch.sync(client=self.client, body=[models.BatchRow.from_dict(row) for row in rows])
        self.assertEqual([answer.row for answer in answers], [1, 2])
        for answer, row in zip(answers, rows):
            self.check(answer.prediction, {name: value for name, value in row.items() if name != "id"})

    def test_explains_a_report(self):
        for body in [*examples("/v1/explanations").values(), report_of_readme()]:
            answer = explain.sync(client=self.client, body=models.StrikeReport.from_dict(body))
            self.assertIsInstance(answer, models.Explanation)
            added = sum(contribution.contribution for contribution in answer.contributions)
            self.assertAlmostEqual(answer.base_value + added, answer.damage_probability, places=5)

    def test_reads_about_the_model(self):
        self.assertEqual(describe_model.sync(client=self.client).name, MODEL)
        self.assertIsInstance(describe_drift.sync(client=self.client), models.Drift)

    def test_reads_about_the_service(self):
        self.assertEqual(live.sync(client=self.client).status, "live")
        self.assertEqual(ready.sync(client=self.client).status, "ready")
        self.assertIn("# HELP", read_metrics.sync(client=self.client))
        self.assertIsInstance(describe_api.sync(client=self.client), models.DescribeApiResponse200)

    def test_is_told_what_is_wrong(self):
        refusal = reload.sync(client=AuthenticatedClient(base_url=URL, token="no key of this service"))
        self.assertIsInstance(refusal, models.Problem)
        self.assertEqual(refusal.code.value, "unauthorized")
        body = models.StrikeReport.from_dict({"phaseOfFlight": "Taxi", "wildlifeSize": "Small", "speedKnots": 1800})
        refusal = predict.sync(client=self.client, body=body)
        self.assertIsInstance(refusal, models.Problem)
        self.assertEqual(refusal.issues[0].pointer, "/speedKnots")

    def test_speaks_the_open_inference_protocol(self):
        self.assertEqual(inference_server.sync(client=self.client).name, "strike-triage")
        self.assertTrue(inference_live.sync(client=self.client).live)
        self.assertTrue(inference_ready.sync(client=self.client).ready)
        of_version = {"client": self.client, "model": MODEL, "version": self.version}
        for answer in (
            inference_model.sync(client=self.client, model=MODEL),
            inference_model_of_version.sync(**of_version),
        ):
            self.assertIn("phaseOfFlight", [tensor.name for tensor in answer.inputs])
        self.assertTrue(inference_model_ready.sync(client=self.client, model=MODEL).ready)
        self.assertTrue(inference_model_ready_of_version.sync(**of_version).ready)

    def test_infers_from_bytes(self):
        body = examples("/v2/models/{model}/infer")["twoRows"]
        expected = plain(f"/v2/models/{MODEL}/infer", body)["outputs"][0]["data"]
        data = json.dumps(body).encode()
        for function, path in ((infer, {}), (infer_of_version, {"version": self.version})):
            answer = function.sync(
                client=self.client,
                model=MODEL,
                body=types.File(io.BytesIO(data)),
                inference_header_content_length=len(data),
                **path,
            )
            self.assertIsInstance(answer, models.InferenceResponse)
            self.assertEqual(answer.outputs[0].data, expected)

    def test_has_called_whatever_was_generated(self):
        generated = {path.stem for path in Path(folder.name).glob("version_one/api/*/[!_]*.py")}
        self.assertGreater(len(generated), 15)
        self.assertEqual(generated - set(globals()), set())

    def test_cannot_read_a_warning_of_a_kind_that_1_0_0_did_not_have(self):
        """The limit that docs/api.md tells: in the contract of 1.0.0 the code is a constant, and the generator enforces it."""
        body = {"phaseOfFlight": "Taxi", "wildlifeSize": "Small", "speedKnots": 300}
        self.assertEqual([warning["code"] for warning in plain("/v1/predictions", body)["warnings"]], ["contradiction"])
        with self.assertRaisesRegex(ValueError, "must match const 'unknown-category', got 'contradiction'"):
            predict.sync(client=self.client, body=models.StrikeReport.from_dict(body))


if __name__ == "__main__":
    tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(verbosity=2).run(tests)
    folder.cleanup()
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed or not result.testsRun else 0)
