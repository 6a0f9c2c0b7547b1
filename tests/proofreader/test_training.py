"""The training, on a network of a few hundred weights: what is packed computes what PyTorch does."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="the extra [torch] is not installed")

from safetensors.torch import save_file  # noqa: E402
from test_planting import SENTENCE  # noqa: E402
from transformers import BertConfig, BertModel  # noqa: E402

from mtcheck.proofreader.network import Network  # noqa: E402
from mtcheck.proofreader.pieces import Pieces  # noqa: E402
from mtcheck.proofreader.reading import Row, filled  # noqa: E402
from mtcheck.proofreader.train import fit, gating  # noqa: E402
from mtcheck.proofreader.train.encoder import LAYERS, Encoder, kept  # noqa: E402
from mtcheck.proofreader.train.forms import Forms  # noqa: E402
from mtcheck.proofreader.train.gating import add_gate, regression  # noqa: E402
from mtcheck.proofreader.train.pack import pack  # noqa: E402
from mtcheck.proofreader.train.planted import untouched  # noqa: E402
from mtcheck.proofreader.train.written import labelled  # noqa: E402

VOCABULARY = "[PAD] [unused0] [UNK] [CLS] [SEP] [MASK] [ . the ships left a harbour early é 中 ##s".split()


@pytest.fixture
def encoder(tmp_path: Path) -> Encoder:
    """An encoder over random weights of the right shapes."""
    torch.manual_seed(3)
    config = BertConfig(hidden_size=24, num_hidden_layers=LAYERS, intermediate_size=48, vocab_size=len(VOCABULARY))
    save_file(BertModel(config, add_pooling_layer=False).state_dict(), tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps(config.to_dict()), encoding="utf-8")
    (tmp_path / "vocab.txt").write_text("\n".join(VOCABULARY), encoding="utf-8")
    return Encoder(tmp_path)


def test_pieces_that_no_english_word_needs_are_left_out() -> None:
    pieces, rows = kept(VOCABULARY)
    assert pieces == "[PAD] [UNK] [CLS] [SEP] . the ships left a harbour early ##s [".split()
    assert [VOCABULARY[row] for row in rows] == pieces


def test_what_is_packed_computes_what_the_encoder_does(encoder: Encoder, tmp_path: Path) -> None:
    torch.nn.init.normal_(encoder.capitals.weight)
    pack(encoder.eval(), tmp_path / "packed")
    network = Network(tmp_path / "packed")
    pieces = Pieces(network.pieces)
    numbers, large, real = filled([Row(text, pieces, 200) for text in ("The ships left.", "A harbour")])
    with torch.no_grad():
        wanted = encoder(*map(torch.tensor, (numbers, large, real))).softmax(-1).numpy()
    assert np.abs(network.chances(numbers, large, real) - wanted)[real].max() < 0.01


def test_a_few_steps_teach_it_something(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    losses: list[float] = []
    learn = fit.learn
    monkeypatch.setattr(fit, "learn", lambda *given: losses.append(learn(*given)) or losses[-1])
    monkeypatch.setattr(fit, "ROOM", 120)
    monkeypatch.setattr(fit, "WARM", 5)
    fit.fit(encoder, [SENTENCE] * 200, [], fit.Course(4, 0, (1.5e-4, 1e-3)))
    assert sum(losses[-5:]) < 0.8 * sum(losses[:5])


def test_a_course_sees_each_pair_in_every_round_and_its_share_of_the_sentences() -> None:
    pairs = [untouched(SENTENCE), labelled("extra", "The ships they left a harbour early .".split(), SENTENCE)]
    seen = fit.mixed([SENTENCE] * 20, pairs, fit.Course(0.5, 3, (1e-4, 1e-3)), Random(1))
    assert [seen.count(pair) for pair in pairs] == [3, 3]
    assert len(seen) == 6 + 9  # three rounds of a sixth of the sentences


def test_written_sentences_are_not_changed_and_the_others_are() -> None:
    pairs = [labelled("extra", "The ships they left a harbour early .".split(), SENTENCE)] * 3
    pieces = Pieces(kept(VOCABULARY)[0])
    rows = [
        row
        for batch in fit.batches([*pairs, *[SENTENCE] * 20], Forms([SENTENCE] * 2), pieces, Random(1))
        for row in batch
    ]
    assert rows.count(fit.row_of(pairs[0], pieces)) >= 3  # the same may be planted, too
    assert rows.count(fit.row_of(untouched(SENTENCE), pieces)) < 20


def test_the_gate_lets_through_what_will_be_doubted(
    encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with torch.no_grad():
        encoder.out.weight.mul_(20)  # an untrained network is never sure
    pack(encoder.eval(), tmp_path / "packed")
    ungated = Network(tmp_path / "packed")
    monkeypatch.setattr(gating, "DOUBTED", 0.5)
    monkeypatch.setattr(gating, "STRONG", 0.5)
    add_gate(tmp_path / "packed", [SENTENCE] * 50, [untouched(SENTENCE)] * 10)
    gated = Network(tmp_path / "packed")
    assert gated.weights["gate"].any()
    row = filled([Row("The ships left a harbour early.", Pieces(gated.pieces), 200)])
    assert (ungated.chances(*row)[0, :, 0] < 0.5).any()
    assert gated.chances(*row) == pytest.approx(ungated.chances(*row))


def test_a_regression_tells_two_heaps_apart() -> None:
    values = np.array([[0.0, 5.0], [0.2, 5.0], [1.0, 5.0], [1.2, 5.0]] * 10, np.float32)
    weights, bias = regression(values, values[:, 0] > 0.5)
    assert ((values @ weights[:, 0] + bias > 0) == (values[:, 0] > 0.5)).all()
