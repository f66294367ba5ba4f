"""Calls a running service with the public clients of the Open Inference Protocol, as their users would.

Usage: python inference_clients.py URL. Ends with the line "N passed, N failed".
"""

import json
import logging
import sys
import unittest
from pathlib import Path
from urllib.request import Request, urlopen

import numpy as np
import tritonclient.http as triton
from kserve import InferenceRESTClient, InferInput, InferRequest, RESTConfig
from tritonclient.utils import InferenceServerException

URL = sys.argv[1].rstrip("/")
HOST = URL.split("://")[1]
MODEL = "strike-damage"

REPORTS = [
    {
        "flightDate": "1999-10-19",
        "timeOfDay": "Dawn",
        "phaseOfFlight": "Climb",
        "speedKnots": 180,
        "wildlifeSize": "Large",
        "species": "Canada goose",
        "aircraft": "B-737-300",
        "operator": "UNITED AIRLINES",
        "airport": "DENVER INTL AIRPORT",
        "originState": "Colorado",
    },
    {"phaseOfFlight": "Taxi", "wildlifeSize": "Small"},
    {"phaseOfFlight": "Landing Roll", "wildlifeSize": "Medium", "speedKnots": 95.5, "species": "Oiseau à tête noire"},
]


def post(path, body):
    request = Request(URL + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urlopen(request) as response:
        return json.load(response)


def expected(reports):
    """What POST /v1/predictions says of each report."""
    return [[post("/v1/predictions", report)["damageProbability"]] for report in reports]


def arrays(inputs, reports):
    """One array of the shape [N, 1] for each input of the model, as its metadata describe them."""
    for tensor in inputs:
        name, is_number = tensor["name"], tensor["datatype"] == "FP32"
        values = [[report.get(name, np.nan if is_number else "")] for report in reports]
        yield name, tensor["datatype"], np.array(values, dtype=np.float32 if is_number else np.object_)


class Triton(unittest.TestCase):
    """tritonclient over HTTP."""

    def setUp(self):
        self.client = triton.InferenceServerClient(url=HOST)
        self.addCleanup(self.client.close)

    def inputs(self, reports, binary=True):
        made = []
        for name, datatype, values in arrays(self.client.get_model_metadata(MODEL)["inputs"], reports):
            tensor = triton.InferInput(name, list(values.shape), datatype)
            made.append(tensor.set_data_from_numpy(values, binary_data=binary))
        return made

    def check(self, result, reports):
        answer = result.as_numpy("damage_probability")
        self.assertEqual((answer.dtype, answer.shape), (np.float32, (len(reports), 1)))
        np.testing.assert_allclose(answer, expected(reports), rtol=0, atol=1e-6)

    def test_sees_the_server_and_the_model_ready(self):
        version = self.client.get_model_metadata(MODEL)["versions"][-1]
        self.assertTrue(self.client.is_server_live())
        self.assertTrue(self.client.is_server_ready())
        self.assertTrue(self.client.is_model_ready(MODEL))
        self.assertTrue(self.client.is_model_ready(MODEL, version))
        self.assertFalse(self.client.is_model_ready("another"))
        self.assertFalse(self.client.is_model_ready(MODEL, "0.0.0"))

    def test_reads_the_metadata(self):
        server = self.client.get_server_metadata()
        self.assertIn("binary_tensor_data", server["extensions"])
        model = self.client.get_model_metadata(MODEL)
        self.assertEqual(self.client.get_model_metadata(MODEL, model["versions"][-1]), model)
        self.assertEqual(model["outputs"], [{"name": "damage_probability", "datatype": "FP32", "shape": [-1, 1]}])

    def test_infers_with_its_defaults_binary_in_and_out(self):
        result = self.client.infer(MODEL, self.inputs(REPORTS), request_id="A-1")
        self.assertEqual(result.get_response()["id"], "A-1")
        self.assertIn("binary_data_size", result.get_output("damage_probability")["parameters"])
        self.check(result, REPORTS)

    def test_infers_with_json_in_and_out(self):
        output = triton.InferRequestedOutput("damage_probability", binary_data=False)
        result = self.client.infer(MODEL, self.inputs(REPORTS, binary=False), outputs=[output])
        self.assertIn("data", result.get_output("damage_probability"))
        self.check(result, REPORTS)

    def test_infers_with_a_version_and_a_requested_binary_output(self):
        version = self.client.get_model_metadata(MODEL)["versions"][-1]
        output = triton.InferRequestedOutput("damage_probability")
        result = self.client.infer(MODEL, self.inputs(REPORTS), model_version=version, outputs=[output])
        self.assertEqual(result.get_response()["model_version"], version)
        self.check(result, REPORTS)

    def test_infers_some_inputs_binary_and_some_in_json(self):
        mixed = self.inputs(REPORTS)[::2] + self.inputs(REPORTS, binary=False)[1::2]
        self.check(self.client.infer(MODEL, mixed), REPORTS)

    def test_runs_the_example_of_the_documentation(self):
        page = (Path(__file__).parents[2] / "docs" / "inference-protocol.md").read_text(encoding="utf-8")
        example = page.split("```python\n")[1].split("```")[0].replace("localhost:3000", HOST)
        names = {}
        exec(example, names)
        self.addCleanup(names["client"].close)
        reports = [
            {"phaseOfFlight": "Climb", "wildlifeSize": "Large"},
            {"phaseOfFlight": "Approach", "wildlifeSize": "Small"},
        ]
        np.testing.assert_allclose(names["probabilities"], expected(reports), rtol=0, atol=1e-6)

    def test_infers_thousands_of_rows_in_order(self):
        many = REPORTS * 1000
        answer = self.client.infer(MODEL, self.inputs(many)).as_numpy("damage_probability")
        np.testing.assert_allclose(answer, expected(REPORTS) * 1000, rtol=0, atol=1e-6)

    def test_infers_asynchronously(self):
        waiting = [self.client.async_infer(MODEL, self.inputs(REPORTS[:n])) for n in (1, 2, 3)]
        for n, each in enumerate(waiting, 1):
            self.check(each.get_result(), REPORTS[:n])

    def test_is_told_what_is_wrong(self):
        with self.assertRaises(InferenceServerException) as refused:
            self.client.infer(MODEL, self.inputs([REPORTS[1], {"phaseOfFlight": "clim", "wildlifeSize": "Large"}]))
        self.assertEqual(refused.exception.status(), "422")
        self.assertEqual(
            refused.exception.message(),
            'phaseOfFlight[1] "clim" is not an allowed value. Did you mean "Climb"?',
        )
        with self.assertRaises(InferenceServerException) as unknown:
            self.client.infer("strike-damages", self.inputs(REPORTS))
        self.assertEqual(unknown.exception.status(), "404")
        self.assertIn("strike-damage", unknown.exception.message())


class KServe(unittest.IsolatedAsyncioTestCase):
    """KServe's own client over REST."""

    async def asyncSetUp(self):
        self.client = InferenceRESTClient(RESTConfig(protocol="v2", timeout=30))
        self.addAsyncCleanup(self.client.close)
        with urlopen(f"{URL}/v2/models/{MODEL}") as response:
            self.inputs = json.load(response)["inputs"]

    def request(self, reports, binary, **options):
        made = []
        for name, datatype, values in arrays(self.inputs, reports):
            tensor = InferInput(name, list(values.shape), datatype)
            tensor.set_data_from_numpy(values, binary_data=binary)
            made.append(tensor)
        return InferRequest(MODEL, made, **options)

    async def check(self, **request):
        request = self.request(REPORTS, request_id="B-2", **request)
        response = await self.client.infer(URL, request, model_name=MODEL)
        self.assertEqual((response.id, response.model_name), ("B-2", MODEL))
        np.testing.assert_allclose(response.outputs[0].as_numpy(), expected(REPORTS), rtol=0, atol=1e-6)

    async def test_sees_the_server_and_the_model_ready(self):
        self.assertIs(await self.client.is_server_live(URL), True)
        self.assertIs(await self.client.is_server_ready(URL), True)
        self.assertIs(await self.client.is_model_ready(URL, MODEL), True)
        self.assertIs(await self.client.is_model_ready(URL, "another"), False)

    async def test_infers_in_json(self):
        await self.check(binary=False)

    async def test_infers_in_binary(self):
        await self.check(binary=True, parameters={"binary_data_output": True})

    async def test_infers_a_plain_dictionary_with_nested_data(self):
        inputs = [
            {"name": "phaseOfFlight", "shape": [2, 1], "datatype": "BYTES", "data": [["Climb"], ["Taxi"]]},
            {"name": "wildlifeSize", "shape": [2, 1], "datatype": "BYTES", "data": [["Large"], ["Small"]]},
            {"name": "speedKnots", "shape": [2, 1], "datatype": "FP32", "data": [[180.0], [None]]},
        ]
        response = await self.client.infer(URL, {"inputs": inputs}, model_name=MODEL)
        reports = [{"phaseOfFlight": "Climb", "wildlifeSize": "Large", "speedKnots": 180}, REPORTS[1]]
        np.testing.assert_allclose(response.outputs[0].as_numpy().reshape(-1, 1), expected(reports), rtol=0, atol=1e-6)

    async def test_is_told_what_is_wrong(self):
        request = self.request([{"wildlifeSize": "Large", "phaseOfFlight": "clim"}], binary=True)
        with self.assertRaisesRegex(Exception, r'phaseOfFlight\[0\] "clim" is not an allowed value') as refused:
            await self.client.infer(URL, request, model_name=MODEL)
        self.assertEqual(refused.exception.response.status_code, 422)


if __name__ == "__main__":
    logging.getLogger("asyncio").setLevel(logging.ERROR)  # unittest makes it tell of every slow step
    tests = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[__name__])
    result = unittest.TextTestRunner(verbosity=2).run(tests)
    failed = len(result.failures) + len(result.errors)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    sys.exit(1 if failed or not result.testsRun else 0)
