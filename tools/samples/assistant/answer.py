"""The served assistant of the sample: a small deterministic stand-in where a real one would call an LLM.

It takes the passage that has the most words in common with the question and answers with it, or refuses. MLflow copies
this file into the model's folder. It reads its prompts and its index, as components.yaml lists them.
"""

import json
import math
import re
import unicodedata
from pathlib import Path

# The question is refused below this cosine.
FEWEST_IN_COMMON = 0.22
COMMON = set(
    "a as o os um uma de do da dos das e em no na que eu me meu minha meus para por com se qual quais como quando ser foi "
    "the an of to in is it i my me you your do does did for on at and or that this was be have has what which how can"
    .split()
)
# Instructions in place of questions, other people, and what the bank must not advise on.
REFUSED = [
    r"\b(ignore|forget|disregard|esqueca|desconsidere)\b.*\b(instruc\w*|rules?|regras?)",
    r"\b(system prompt|prompt do sistema|from now on|a partir de agora)\b",
    r"\b(repeat|repita|translate|traduza)\b",
    r"\b(neighbour|neighbor|vizinho|customer|cliente)\b",
    r"\b(sue|lawsuit|processar|justica)\b",
    r"\b(forge|fake|falsific\w*|trick|enganar)\b",
    r"\b(hurt\w*|machucar|insult|xingamento)\b",
]
PERSONAL = [
    r"[\w.+-]+@[\w-]+\.[\w.]+",
    r"\b\d{3}\.?\d{3}\.?\d{3}-?\d{2}\b",
    r"\b(?:\d{4}[ -]?){3}\d{4}\b",
    r"(?:\+\d{2}\s?)?\(?\d{2}\)?\s?9?\d{4}-\d{4}",
]


def plain(text: str) -> str:
    """Lower case, without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def mask(text: str) -> str:
    for pattern in PERSONAL:
        text = re.sub(pattern, "[...]", text)
    return text


def words(text: str) -> list[str]:
    """Stems: the first five letters of each word that says something."""
    return [word[:5] for word in re.findall(r"[a-z]+", plain(text)) if word not in COMMON]


class Index:
    """Passages of one language, as vectors of TF-IDF."""

    def __init__(self, passages: list[dict]):
        self.passages = passages
        bags = [words(f"{passage['title']} {passage['title']} {passage['text']}") for passage in passages]
        self.rarity = {
            word: math.log(1 + len(bags) / sum(word in bag for bag in bags)) for word in sorted({w for b in bags for w in b})
        }
        self.vectors = [self.vector(bag) for bag in bags]

    def vector(self, bag: list[str]) -> dict[str, float]:
        # A word that no passage has still counts for the question's length.
        unknown = math.log(1 + len(self.passages))
        weights = {word: bag.count(word) * self.rarity.get(word, unknown) for word in sorted(set(bag))}
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        return {word: weight / length for word, weight in weights.items()}

    def best(self, question: str) -> tuple[float, dict]:
        asked = self.vector(words(question))
        scores = [sum(weight * vector.get(word, 0.0) for word, weight in asked.items()) for vector in self.vectors]
        place = max(range(len(scores)), key=scores.__getitem__)
        return min(1.0, scores[place]), self.passages[place]


class Assistant:
    def __init__(self, folder: Path):
        passages = json.loads((folder / "index.json").read_text())["passages"]
        self.indexes = {code: Index([p for p in passages if p["language"] == code]) for code in ("pt", "en")}
        self.refusals = {code: (folder / f"prompts/refuse.{code}.md").read_text().strip() for code in ("pt", "en")}

    def answer(self, question: str, language: str) -> dict:
        question = mask(question)
        score, passage = self.indexes[language].best(question)
        refused = score < FEWEST_IN_COMMON or any(re.search(pattern, plain(question)) for pattern in REFUSED)
        return {
            "answer": self.refusals[language] if refused else passage["text"],
            "refused": refused,
            "source": "" if refused else passage["id"],
            "score": round(score, 6),
        }

    def predict(self, rows, params=None) -> list[dict]:
        return [self.answer(question, language) for question, language in zip(rows["question"], rows["language"])]


def _load_pyfunc(path: str) -> Assistant:
    return Assistant(Path(path))
