"""
The peer of `npm run bench:training`: the same training in PyTorch, written as its documentation recommends for a CPU.

Reads the folder that task.ts writes: encoded reports, settings, number of members. Trains the members together, batched over
a leading axis (`torch.bmm`, one embedding table for all), with the fused Adam, masks and batches made for a whole epoch at
once, and no value taken out of a tensor before the end. `torch.compile` is left out: it takes longer than the training.

Usage: python pytorch.py FOLDER [processes]. With more than one process, each trains its share of the members in one thread.
Prints a line of JSON: the mean training loss of the last epoch, and the seconds of CPU of all processes.
"""
import json
import math
import resource
import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

folder = Path(sys.argv[1])
processes = int(sys.argv[2]) if len(sys.argv) > 2 else 1
task = json.loads((folder / "task.json").read_text())
settings, encoding = task["settings"], task["encoding"]

lookups_of_feature = encoding["lookupsOfFeature"]
widths_of_bases = [basis["width"] for basis in encoding["bases"]]
lookups, table_rows = len(encoding["lookups"]), encoding["tableRows"]
features, embedding = len(lookups_of_feature) + len(widths_of_bases), settings["embedding"]
batch_size = settings["batchSize"]

unknown = torch.tensor([lookup["unknownRow"] for lookup in encoding["lookups"]])
feature_of_lookup = torch.tensor([f for f, count in enumerate(lookups_of_feature) for _ in range(count)])
codes = torch.from_numpy(np.fromfile(folder / "codes.bin", np.int32).reshape(-1, lookups)).long()
basis = torch.from_numpy(np.fromfile(folder / "basis.bin", np.float32).reshape(-1, encoding["basisWidth"]))
labels = torch.from_numpy(np.fromfile(folder / "labels.bin", np.uint8)).float()


class Ensemble(torch.nn.Module):
    """`members` networks, each tensor with a leading axis for them."""

    def __init__(self, members: int):
        super().__init__()
        widths = [features * embedding, *settings["hidden"]]

        def parameter(*shape: int, std: float) -> torch.nn.Parameter:
            return torch.nn.Parameter(torch.randn(*shape) * std)

        std = settings["embeddingInitStd"]
        self.table = parameter(members * table_rows, 1 + embedding, std=std)
        self.bases = parameter(members, encoding["basisWidth"], 1 + embedding, std=std)
        self.bias = parameter(members, 1, 1, std=0)
        layers = list(zip(widths, widths[1:]))
        self.weights = torch.nn.ParameterList(parameter(members, a, b, std=math.sqrt(2 / a)) for a, b in layers)
        self.biases = torch.nn.ParameterList(parameter(members, 1, b, std=0) for _, b in layers)
        self.output = parameter(members, widths[-1], 1, std=math.sqrt(1 / widths[-1]))

    def forward(self, batch_codes: torch.Tensor, batch_basis: torch.Tensor) -> torch.Tensor:
        looked_up = F.embedding(batch_codes, self.table).split(lookups_of_feature, 2)
        rows = [part.sum(2) if part.shape[2] > 1 else part.squeeze(2) for part in looked_up]
        parts = zip(batch_basis.split(widths_of_bases, 2), self.bases.split(widths_of_bases, 1))
        rows += [torch.bmm(part, table) for part, table in parts]
        embedded = torch.stack(rows, 2)
        linear, vectors = embedded[..., 0].sum(2), embedded[..., 1:]
        pairs = 0.5 * (vectors.sum(2).square().sum(2) - vectors.square().sum((2, 3)))
        deep = vectors.flatten(2)
        for weight, bias in zip(self.weights, self.biases):
            deep = F.silu(torch.baddbmm(bias, deep, weight))
        return linear + self.bias.squeeze(2) + pairs + torch.bmm(deep, self.output).squeeze(2)

    def groups(self) -> list[dict]:
        """Parameters with their L2 penalties: λ·w² in the loss is 2λ as Adam's weight decay."""
        return [
            {"params": [self.table, self.bases], "weight_decay": 2 * settings["embeddingPenalty"]},
            {"params": [*self.weights, self.output], "weight_decay": 2 * settings["weightPenalty"]},
            {"params": [self.bias, *self.biases]},
        ]


def epoch(members: int, steps: int):
    """The batches of an epoch, in each member's own order, with features masked at random."""
    order = torch.rand(members, len(labels)).argsort(1)[:, : steps * batch_size]
    masked = torch.rand(members, steps * batch_size, features) < settings["maskRate"]
    first_rows = (torch.arange(members) * table_rows).view(members, 1, 1)
    epoch_codes = torch.where(masked[..., feature_of_lookup], unknown, codes[order]) + first_rows
    epoch_basis = basis[order]
    start = 0
    for number, width in enumerate(widths_of_bases, len(lookups_of_feature)):
        missing = torch.zeros(width)
        missing[0] = 1
        part = epoch_basis[..., start : start + width]
        epoch_basis[..., start : start + width] = torch.where(masked[..., number : number + 1], missing, part)
        start += width
    return zip(*(whole.split(batch_size, 1) for whole in (epoch_codes, epoch_basis, labels[order])))


def one_cycle(progress: float) -> float:
    if progress < 0.25:
        return 0.04 + 0.96 * (progress / 0.25)
    return 0.5 * (1 + math.cos(math.pi * (progress - 0.25) / 0.75))


def train(members: int, seed: int) -> float:
    """Trains the members and returns their mean loss in the last epoch."""
    torch.manual_seed(seed)
    ensemble = Ensemble(members)
    parameters = list(ensemble.parameters())
    average = [parameter.detach().clone() for parameter in parameters]
    optimizer = torch.optim.Adam(ensemble.groups(), lr=settings["learningRate"], fused=True)
    steps = len(labels) // batch_size
    step = 0
    for _ in range(settings["epochs"]):
        loss_of_epoch = torch.zeros(())
        for batch_codes, batch_basis, batch_labels in epoch(members, steps):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = settings["learningRate"] * one_cycle(step / (steps * settings["epochs"]))
            optimizer.zero_grad(set_to_none=True)
            logits = ensemble(batch_codes, batch_basis)
            loss = F.binary_cross_entropy_with_logits(logits, batch_labels, reduction="sum") / batch_size
            loss.backward()
            optimizer.step()
            torch._foreach_lerp_(average, parameters, 1 - min(settings["emaDecay"], step / (step + 10)))
            loss_of_epoch += loss.detach()
    return loss_of_epoch.item() / steps / members


def in_process(members: int, seed: int, losses) -> None:
    torch.set_num_threads(1)
    losses.put(train(members, seed))


if __name__ == "__main__":
    if processes == 1:
        loss = train(task["members"], 1)
    else:
        context = torch.multiprocessing.get_context("fork")  # PyTorch is imported once
        losses = context.SimpleQueue()
        share = task["members"] // processes
        workers = [context.Process(target=in_process, args=(share, seed, losses)) for seed in range(processes)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        loss = sum(losses.get() for _ in workers) / processes
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"loss": loss, "cpuSeconds": sum(each.ru_utime + each.ru_stime for each in usage)}))
