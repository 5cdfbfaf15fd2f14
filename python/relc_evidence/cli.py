"""`relc-evidence`: a command for each evidence file of a release folder, releases/<model>/<version>.

Exit codes: 0 written, 1 refused (what is wrong, where, and how to mend it), 2 called wrongly.
"""

import argparse
import json
import re
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timezone
from gzip import BadGzipFile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import bill, drift, groups, monitoring, rollout, shadow, signing, staging
from .contract import contract
from .document import (
    Document,
    EvidenceError,
    moment,
    read_json,
    read_object,
    read_text,
    reading,
    release_subject,
    write,
    write_text,
)
from .provenance import Run, artifact, data_artifact, model_sums, provenance, run_times

if TYPE_CHECKING:
    import pandas as pd

Arguments = argparse.Namespace


def main(argv: Sequence[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        arguments.command(arguments)
    except EvidenceError as error:
        print(f"relc-evidence: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        if error.filename is None:
            raise
        print(f"relc-evidence: {error.filename}: {error.strerror}\n  fix: name a file that is there", file=sys.stderr)
        return 1
    return 0


def _wrote(path: Path) -> None:
    print(f"wrote {path}")


def _library(name: str, package: str) -> Any:  # noqa: ANN401 - a module
    try:
        return import_module(name)
    except ImportError as error:
        raise EvidenceError(name, "is not installed", f"pip install {package}") from error


def _table(path: Path) -> "pd.DataFrame":
    """CSV, Parquet or JSON Lines. Only an empty field of a CSV is missing: `NA` and `None` may be categories."""
    pandas = _library("pandas", "pandas")
    readers: dict[str, Callable[[], pd.DataFrame]] = {
        ".gz": lambda: pandas.read_csv(path, keep_default_na=False, na_values=[""], float_precision="round_trip"),
        ".csv": lambda: pandas.read_csv(path, keep_default_na=False, na_values=[""], float_precision="round_trip"),
        ".parquet": lambda: pandas.read_parquet(path),
        ".jsonl": lambda: pandas.read_json(path, lines=True),
    }
    if path.suffix not in readers:
        raise EvidenceError(str(path), "is no table", f"give a file that ends in {', '.join(readers)}")
    if not path.is_file():
        raise EvidenceError(str(path), "is missing", "name a file that is there")
    try:
        return readers[path.suffix]()
    except (ValueError, ImportError, EOFError, BadGzipFile, zlib.error) as error:
        raise EvidenceError(str(path), f"cannot be read: {error}", "give a whole table with a line of names") from error


def _column(table: "pd.DataFrame", name: str, path: Path) -> "pd.Series[Any]":
    if name not in table:
        raise EvidenceError(str(path), f"has no column {name}, only {', '.join(map(str, table))}", "name one of these")
    return table[name]


def _pairs(given: Iterable[str], option: str) -> dict[str, str]:
    """NAME=TEXT, several times."""
    pairs = [text.partition("=") for text in given]
    wrong = [name for name, sign, text in pairs if not sign or not name or not text]
    if wrong:
        raise EvidenceError(option, f"{wrong[0]!r} is no NAME=TEXT", f"write {option} NAME=TEXT")
    return {name: text for name, _, text in pairs}


def _contracts(release: Path) -> Document:
    parts = [release / f"contract.{way}.schema.json" for way in ("input", "output")]
    contracts = [read_object(path) if path.is_file() else {} for path in parts]
    for path, found in zip(parts, contracts, strict=True):
        if not isinstance(found.get("properties", {}), dict):
            fix = f"write both contracts first: relc-evidence contracts {release} TABLE --answer COLUMN"
            raise EvidenceError(str(path), "does not say yet which fields there are", fix)
    return drift.joined(*contracts)


def _slos(release: Path) -> Document:
    """What the release's profile promises."""
    yaml = _library("yaml", "PyYAML")
    try:
        name = (yaml.safe_load(read_text(release / "release.yaml")) or {}).get("profile")
        path = release.parent / "profiles" / f"{name}.yaml"
        return dict((yaml.safe_load(read_text(path)) or {})["slos"])
    except (FileNotFoundError, KeyError, AttributeError, TypeError, yaml.YAMLError) as error:
        fix = "name the profile in release.yaml, and its slos; relc new begins both"
        raise EvidenceError(str(release / "release.yaml"), f"leads to no slos: {error}", fix) from error


def _load(given: Arguments) -> staging.Load | staging.Batch | None:
    if given.locust:
        return staging.read_locust(given.locust)
    if given.batch_rows and given.batch_seconds:
        return staging.Batch(given.batch_rows, given.batch_seconds, given.error_rate)
    return None


def _cost(given: Arguments) -> staging.Cost | None:
    if given.cpu_seconds_per_1000 is None:
        return None
    return staging.Cost(given.cpu_seconds_per_1000, given.price_per_cpu_hour, given.currency)


def _staging_report(given: Arguments) -> None:
    load = _load(given)
    if load is None:
        raise EvidenceError("staging-report", "has no load", "give --locust FILE, or --batch-rows and --batch-seconds")
    method = given.method
    if isinstance(load, staging.Load) and load.requests_per_second:
        method = f"{method.rstrip('.')}. It answered {load.requests_per_second:g} requests a second."
    cost = _cost(given)
    outputs = None
    if given.answers:
        table = _table(given.answers)
        names = given.output or list(table.select_dtypes("number").columns)
        outputs = staging.output_ranges({name: _column(table, name, given.answers) for name in names})
    document = staging.staging_report(
        release_subject(given.release),
        load,
        measured_at=given.measured_at,
        method=method,
        cost=cost,
        outputs=outputs,
        llm=read_object(given.llm) if given.llm else None,
        slos=_slos(given.release),
        violations=given.violation,
    )
    _wrote(write(document, given.release / "staging_report.json"))


def _measures(given: str, names: Sequence[str]) -> Document:
    """Of a file, a folder, or `runs:/<id>` of MLflow."""
    if given.startswith("runs:/"):
        return shadow.measures(_run(given.removeprefix("runs:/")).data.metrics, names or None)
    return shadow.read_measures(Path(given), names or None)


def _run(run_id: str, uri: str | None = None) -> Any:  # noqa: ANN401 - mlflow.entities.Run
    mlflow = _library("mlflow", "mlflow-skinny")
    try:
        return mlflow.MlflowClient(uri).get_run(run_id)
    except Exception as error:
        fix = "set MLFLOW_TRACKING_URI to the server that has it"
        raise EvidenceError(f"run {run_id}", f"MLflow does not give it: {error}", fix) from error


def _shadow_eval(given: Arguments) -> None:
    registry = read_object(given.release / "registry.json") if (given.release / "registry.json").is_file() else {}
    subject = release_subject(given.release)
    candidate = _measures(given.candidate, given.measure)
    named = _pairs(given.registry_metric, "--registry-metric")
    agreed, requests, psi = given.agreement, given.requests, None
    if given.answers and given.baseline_answers and given.decision:
        files = (given.answers, given.baseline_answers)
        ours, theirs = (list(_column(_table(path), given.decision, path)) for path in files)
        agreed, requests = shadow.agreement(ours, theirs), len(ours)
    if given.recent:
        recent = _table(given.recent)
        path = given.release / "drift_baseline.json"
        baseline = read_object(path)
        with reading(path, f"write it first: relc-evidence drift-baseline {given.release} TABLE"):
            psi = drift.psi(baseline, recent)
        requests = requests or len(recent)
    if not requests:
        raise EvidenceError("shadow-eval", "does not know how many requests there were", "give --requests N")
    document = shadow.shadow_eval(
        subject,
        measured_at=given.measured_at,
        baseline=given.baseline,
        dataset=given.dataset,
        requests=requests,
        candidate=candidate,
        baseline_metrics=_measures(given.baseline_metrics, given.measure),
        registry=shadow.registry_metrics(candidate, registry.get("metrics", {}), given.dataset, named),
        not_in_registry=given.not_in_registry,
        agreement=agreed,
        psi=psi,
        violations=given.violation,
    )
    _wrote(write(document, given.release / "shadow_eval.json"))


def _fairness(given: Arguments) -> None:
    attributes = _attributes(given, _table(given.table), given.table)
    document = groups.fairness(release_subject(given.release), attributes, measured_at=given.measured_at, dataset=given.dataset)
    _wrote(write(document, given.release / "fairness.json"))


def _attributes(given: Arguments, table: "pd.DataFrame", path: Path) -> dict[str, groups.Attribute]:
    fairlearn = _library("fairlearn.metrics", "fairlearn")
    if given.truth and given.predicted:
        metrics = groups.error_metrics()
        truth, predicted = (_column(table, name, path) for name in (given.truth, given.predicted))
    elif given.deserved and given.favourable:
        metrics = groups.rate_metrics()
        truth = _equal(table, given.deserved, "--deserved", path)
        predicted = _equal(table, given.favourable, "--favourable", path)
    else:
        fix = "give --deserved and --favourable, or --truth and --predicted where the model predicts a number"
        raise EvidenceError("fairness", "does not know what was answered", fix)
    attributes = {}
    for name, said in _pairs(given.attribute, "--attribute").items():
        column, sign, reference = said.partition(":")
        if not sign:
            raise EvidenceError("--attribute", f"{said} names no reference", "write NAME=COLUMN:REFERENCE")
        members = _column(table, column, path)
        # MetricFrame leaves out who has no group.
        named = members.astype(object).where(members.notna(), given.ungrouped[0] if given.ungrouped else None)
        if named.isna().any():
            fix = "give --ungrouped NAME, which they count as then"
            raise EvidenceError(str(path), f"{int(named.isna().sum())} people have no {column}", fix)
        frame = fairlearn.MetricFrame(
            metrics=metrics, y_true=truth, y_pred=predicted, sensitive_features=named.astype(str).rename(name)
        )
        attributes[name] = groups.Attribute(frame, reference, given.ungrouped)
    return attributes


def _monitoring(given: Arguments) -> None:
    subject = release_subject(given.release)
    recent = _table(given.recent) if given.recent else None
    load = _load(given)
    rows = given.rows or _rows(recent, load)
    fairness = None
    if given.attribute:
        if recent is None:
            raise EvidenceError("--attribute", "is asked of no rows", "give --recent TABLE, a person in each row")
        attributes = _attributes(given, recent, given.recent)
        fairness = groups.fairness(subject, attributes, measured_at=moment(), dataset=given.recent.name)
    day = given.measured_on
    document = monitoring.monitoring_report(
        subject.model,
        subject.version,
        monitoring.digest_of(_sums(given.release).read_bytes()),
        monitoring.Window(given.first, given.last),
        measured_on=day,
        rows=rows,
        psi=None if recent is None else _drift(given.release, recent),
        fairness=fairness,
        load=load,
        cost=_cost(given),
        llm=read_object(given.llm).get("measured") if given.llm else None,
        quality=_measures(given.quality, given.measure) if given.quality else None,
    )
    path = monitoring.monitoring_file(given.release, day)
    if path.exists():
        raise EvidenceError(str(path), "is there already", "a report stays as it was: write the next one on another day")
    path.parent.mkdir(exist_ok=True)
    _wrote(write(document, path))


def _rows(recent: "pd.DataFrame | None", load: staging.Load | staging.Batch | None) -> int:
    if recent is not None:
        return len(recent)
    if load is None:
        raise EvidenceError("monitoring", "does not know of how many calls or rows it is", "give --rows N")
    return load.requests if isinstance(load, staging.Load) else load.rows


def _drift(release: Path, recent: "pd.DataFrame") -> dict[str, float]:
    """Of the features that the table has: a report may measure a part."""
    path = release / "drift_baseline.json"
    if not path.is_file():
        return {}
    baseline = read_object(path)
    with reading(path, f"write it first: relc-evidence drift-baseline {release} TABLE"):
        features = {name: feature for name, feature in baseline["features"].items() if name in recent}
        return drift.psi(baseline | {"features": features}, recent)


def _equal(table: "pd.DataFrame", said: str, option: str, path: Path) -> "pd.Series[int]":
    ((column, value),) = _pairs([said], option).items()
    found = (_column(table, column, path).astype(str) == value).astype(int)
    if not found.any():
        raise EvidenceError(str(path), f"no row has {said}", f"write {option} COLUMN=VALUE as the table has it")
    return found


def _drift_baseline(given: Arguments) -> None:
    document = drift.drift_baseline(
        release_subject(given.release),
        _table(given.table),
        contracts=_contracts(given.release),
        statistics=_pairs(given.of, "--of"),
        unwatched=_pairs(given.unwatched, "--unwatched"),
    )
    _wrote(write(document, given.release / "drift_baseline.json"))


def _sums(release: Path) -> Path:
    path = release / "model.SHA256SUMS"
    if not path.is_file():
        raise EvidenceError(str(path), "is missing", f"write it first: relc-evidence checksums {release} MODEL")
    return path


def _bill(release: Path) -> Document:
    path = release / "sbom.cdx.json"
    if not path.is_file():
        raise EvidenceError(str(path), "is missing", f"write it first: relc-evidence sbom {release} SBOM")
    return read_object(path)


def _sbom(given: Arguments) -> None:
    subject = release_subject(given.release)
    made, sums = read_object(given.made), read_text(_sums(given.release))
    with reading(given.made, "write it again: cyclonedx-py environment --schema-version 1.6 --output-format JSON PYTHON"):
        document = bill.sbom(made, subject, sums, timestamp=moment())
    _wrote(write(document, given.release / "sbom.cdx.json"))


def _scan(given: Arguments) -> None:
    found = bill.read_scan(read_json(given.answer))
    written = datetime.fromtimestamp(given.answer.stat().st_mtime, timezone.utc)
    document = bill.scan(
        found,
        _bill(given.release),
        started=given.started,
        finished=given.finished or found.finished or moment(written),
        version=given.scanner_version,
        database=given.database,
    )
    _wrote(write(document, given.predicates / "scan.json"))


def _vex(given: Arguments) -> None:
    found, listed = read_object(given.scan), _bill(given.release)
    with reading(given.scan, "write it again: relc-evidence scan"):
        document = bill.vex(found, listed, timestamp=moment())
    _wrote(write(document, given.release / "vex.cdx.json"))


def _times(run_id: str, uri: str | None) -> tuple[str, str]:
    """`file:registry` is relc's own, into which MLflow would write; `file://` may be a store of MLflow."""
    no_times = EvidenceError("provenance", f"{uri} gives no times of the run", "give --started and --finished")
    if str(uri).startswith("file:") and not str(uri).startswith("file://"):
        raise no_times
    try:
        run: Run = _run(run_id, uri)
    except EvidenceError as error:
        if str(uri).startswith("file:"):
            raise no_times from error
        raise
    return run_times(run)


def _provenance(given: Arguments) -> None:
    subject = release_subject(given.release)
    facts = read_object(given.release / "registry.json")
    digest = (facts.get("dataset") or {}).get("digest")
    if not isinstance(digest, str):
        fix = "log the data set to the run, with mlflow.log_input, and fetch registry.json again with relc new"
        raise EvidenceError(str(given.release / "registry.json"), "names no data set", fix)
    if given.started and given.finished:
        times = (given.started, given.finished)
    elif subject.run_id is None:
        raise EvidenceError("provenance", "the version has no run", "give --started and --finished")
    else:
        times = _times(subject.run_id, facts.get("registry_uri"))
    path = given.release / "sbom.cdx.json"
    document = provenance(
        subject,
        build_type=given.build_type,
        builder=given.builder,
        dependencies=[data_artifact(given.data, digest), *(artifact(used) for used in given.used)],
        byproducts=[artifact(made) for made in ([path] if path.is_file() else []) + given.made],
        times=times,
        parameters=_pairs(given.parameter, "--parameter"),
    )
    _wrote(write(document, given.predicates / "provenance.json"))


def _contracts_of(given: Arguments) -> None:
    table = _table(given.table)
    for name in given.answer:
        _column(table, name, given.table)
    asked = [str(name) for name in table if str(name) not in given.answer]
    for way, names in (("input", asked), ("output", given.answer)):
        path = given.release / f"contract.{way}.schema.json"
        text = path.read_text(encoding="utf-8") if path.is_file() else "TODO"
        # What relc new began says nothing yet; of a later version it is that of the version before.
        before = None if "TODO" in text else read_object(path)
        document = contract(table, names, answers=way == "output", before=before)
        _wrote(write_text(json.dumps(document, indent=2) + "\n", path))


def _rollout(given: Arguments) -> None:
    steps = {}
    for percent, file in _pairs(given.step, "--step").items():
        if not percent.isdigit():
            raise EvidenceError("--step", f"{percent} is no percent", "write --step 5=canary-5.json")
        steps[int(percent)] = staging.read_locust(Path(file))
    document = rollout.rollout(
        release_subject(given.release),
        steps,
        stop_above=_stop_above(given.release / "canary_plan.md"),
        decision=given.decision,
        decided_by=given.by,
        decided_at=given.measured_at,
    )
    _wrote(write_text(rollout.text(document), given.release / "rollout_decision.txt"))


def _stop_above(path: Path) -> Document:
    yaml = _library("yaml", "PyYAML")
    if not path.is_file():
        fix = f"where no canary is planned, write {path.with_name('rollout_decision.txt')} by hand, without canary"
        raise EvidenceError(str(path), "is missing, so nothing says what stops a canary", fix)
    plan = re.search(r"^```yaml\n(.*?)^```$", read_text(path), re.MULTILINE | re.DOTALL)
    try:
        return dict(yaml.safe_load(plan.group(1) if plan else "")["stop_above"])
    except (KeyError, TypeError, ValueError, yaml.YAMLError) as error:
        raise EvidenceError(str(path), "does not say what stops the canary", "relc new begins it, with stop_above") from error


def _security_decision(given: Arguments) -> None:
    said = {"decision": given.decision, "decided_by": given.by, "decided_at": given.measured_at, "findings": given.finding}
    document = release_subject(given.release).fields() | said
    _wrote(write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", given.predicates / "security_decision.json"))


def _checksums(given: Arguments) -> None:
    _wrote(write_text(model_sums(given.model), given.release / "model.SHA256SUMS"))


def _sign(given: Arguments) -> None:
    release, predicates = given.release, given.predicates
    steps = given.step or signing.ready(release, predicates)
    signer = signing.Signer(given.key, given.offline, given.public_key)
    found = signing.commands(release, predicates, steps, signer)
    if not given.run:
        print(signing.shell(release, found))
        return
    signing.run(release, found)
    print(f"signed {', '.join(step for step in signing.STEPS if step in steps)}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="relc-evidence", description=__doc__, formatter_class=_Lines)
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for add in (
        _add_staging_report,
        _add_shadow_eval,
        _add_fairness,
        _add_monitoring,
        _add_drift_baseline,
        _add_contracts,
        _add_rollout,
        _add_checksums,
        _add_sbom,
        _add_scan,
        _add_vex,
        _add_provenance,
        _add_security_decision,
        _add_sign,
    ):
        add(commands)
    return parser


class _Lines(argparse.RawDescriptionHelpFormatter):
    pass


def _command(
    commands: Any,  # noqa: ANN401 - argparse's own type is private
    name: str,
    about: str,
    run: Callable[[Arguments], None],
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    command.set_defaults(command=run)
    command.add_argument("release", type=Path, metavar="RELEASE", help="releases/<model>/<version>")
    return command


def _add_measured(command: argparse.ArgumentParser) -> None:
    command.add_argument("--measured-at", default=moment(), metavar="TIME", help="RFC 3339; now, when left out")


def _add_predicates(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--predicates",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="where what gets signed lies, outside of the release; here, when left out",
    )


def _add_load(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--locust", type=Path, metavar="FILE", help="what --json printed, or PREFIX_stats.csv of --csv, without its last second"
    )
    command.add_argument("--batch-rows", type=int, metavar="N")
    command.add_argument("--batch-seconds", type=float, metavar="S", help="of the whole run")
    command.add_argument("--error-rate", type=float, default=0.0, metavar="SHARE", help="of the batch's rows")


def _add_cost(command: argparse.ArgumentParser) -> None:
    command.add_argument("--cpu-seconds-per-1000", type=float, metavar="S", help="CPU seconds for 1,000 calls or rows")
    command.add_argument("--price-per-cpu-hour", type=float, default=0.0, metavar="PRICE")
    command.add_argument("--currency", default="BRL")


def _add_outcomes(command: argparse.ArgumentParser) -> None:
    command.add_argument("--favourable", metavar="COLUMN=VALUE", help="the outcome that people want")
    command.add_argument("--deserved", metavar="COLUMN=VALUE", help="who should have it")
    command.add_argument("--truth", metavar="COLUMN", help="where the model predicts a number")
    command.add_argument("--predicted", metavar="COLUMN")
    command.add_argument("--ungrouped", action="append", default=[], metavar="GROUP", help="of whom nobody knows the group")


def _add_staging_report(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "staging-report", "staging_report.json, of Locust or of a batch run", _staging_report)
    _add_load(command)
    command.add_argument("--method", required=True, metavar="TEXT", help="client, server and machine")
    _add_cost(command)
    command.add_argument("--answers", type=Path, metavar="TABLE", help="what the model answered, for its guarded outputs")
    command.add_argument("--output", action="append", metavar="COLUMN", help="a guarded output; all numbers, when left out")
    command.add_argument("--llm", type=Path, metavar="JSON", help="of an LLM: {questions, measured}")
    command.add_argument("--violation", action="append", default=[], metavar="TEXT", help="what else failed")
    _add_measured(command)


def _add_shadow_eval(commands: Any) -> None:  # noqa: ANN401
    about = "shadow_eval.json, of mlflow.evaluate or a run, with the drift of recent rows"
    command = _command(commands, "shadow-eval", about, _shadow_eval)
    source = "the folder of EvaluationResult.save, an object as JSON, another shadow_eval.json, or runs:/ID"
    command.add_argument("--candidate", required=True, metavar="MEASURES", help=source)
    command.add_argument("--baseline-metrics", required=True, metavar="MEASURES", help="the same of what serves")
    command.add_argument("--baseline", required=True, metavar="TEXT", help="model/version, or the rule before it")
    command.add_argument("--dataset", required=True, metavar="NAME")
    command.add_argument("--requests", type=int, metavar="N")
    command.add_argument("--measure", action="append", default=[], metavar="NAME", help="take this one, and no others")
    command.add_argument("--registry-metric", action="append", default=[], metavar="MEASURE=METRIC[@DATASET]")
    command.add_argument("--not-in-registry", metavar="REASON", help="why the registry has no metric of the others")
    command.add_argument("--agreement", type=float, metavar="SHARE")
    command.add_argument("--answers", type=Path, metavar="TABLE", help="the candidate's, to compute the agreement")
    command.add_argument("--baseline-answers", type=Path, metavar="TABLE")
    command.add_argument("--decision", metavar="COLUMN")
    command.add_argument("--recent", type=Path, metavar="TABLE", help="what shadow saw, a column for each feature")
    command.add_argument("--violation", action="append", default=[], metavar="TEXT")
    _add_measured(command)


def _add_fairness(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "fairness", "fairness.json, by fairlearn's MetricFrame", _fairness)
    command.add_argument("table", type=Path, metavar="TABLE", help="a person in each row")
    command.add_argument("--dataset", required=True, metavar="NAME")
    command.add_argument("--attribute", action="append", required=True, metavar="NAME=COLUMN:REFERENCE")
    _add_outcomes(command)
    _add_measured(command)


def _add_monitoring(commands: Any) -> None:  # noqa: ANN401
    about = "monitoring/<version>-<day>.json beside the releases: what a job measured of a version in use"
    command = _command(commands, "monitoring", about, _monitoring)
    command.add_argument("--from", dest="first", required=True, metavar="DAY", help="first day of the data, in UTC")
    command.add_argument("--until", dest="last", required=True, metavar="DAY", help="last day of the data, in UTC")
    today = moment()[:10]
    command.add_argument("--measured-on", default=today, metavar="DAY", help="the day of the report; today, when left out")
    command.add_argument("--rows", type=int, metavar="N", help="calls or rows; of the table or the load, when left out")
    command.add_argument("--recent", type=Path, metavar="TABLE", help="what it was asked and answered, for drift and fairness")
    command.add_argument("--attribute", action="append", default=[], metavar="NAME=COLUMN:REFERENCE")
    _add_outcomes(command)
    _add_load(command)
    _add_cost(command)
    command.add_argument("--llm", type=Path, metavar="JSON", help="of an LLM: {measured}")
    command.add_argument(
        "--quality", metavar="MEASURES", help="where outcomes are known: a folder, an object as JSON, or runs:/ID"
    )
    command.add_argument("--measure", action="append", default=[], metavar="NAME", help="take this one of them, and no others")


def _add_drift_baseline(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "drift-baseline", "drift_baseline.json, of a table of training rows", _drift_baseline)
    command.add_argument("table", type=Path, metavar="TABLE", help="a column for each feature, and for each guarded output")
    command.add_argument("--of", action="append", default=[], metavar="NAME=TEXT", help="what was computed of a text")
    command.add_argument("--unwatched", action="append", default=[], metavar="NAME=REASON")


def _add_contracts(commands: Any) -> None:  # noqa: ANN401
    about = "contract.input.schema.json and contract.output.schema.json, of what the model is asked and answers"
    command = _command(commands, "contracts", about, _contracts_of)
    command.add_argument("table", type=Path, metavar="TABLE", help="a column for each field of a call and of its answer")
    command.add_argument("--answer", action="append", default=[], metavar="COLUMN", help="one that the model answers")


def _add_rollout(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "rollout", "rollout_decision.txt, of Locust's load on each step of the canary", _rollout)
    command.add_argument("--step", action="append", default=[], metavar="PERCENT=FILE", help="what Locust's --json printed")
    command.add_argument("--decision", required=True, choices=["PROCEED", "HOLD", "ROLLBACK"], help="what a person decided")
    command.add_argument("--by", required=True, metavar="EMAIL", help="who decided")
    _add_measured(command)


def _add_security_decision(commands: Any) -> None:  # noqa: ANN401
    about = "security_decision.json, of what a person decided, for sign"
    command = _command(commands, "security-decision", about, _security_decision)
    command.add_argument("--decision", required=True, choices=["PASS", "FAIL"], help="what a person decided")
    command.add_argument("--by", required=True, metavar="EMAIL", help="who decided")
    command.add_argument("--finding", action="append", default=[], metavar="TEXT", help="what the review found")
    _add_measured(command)
    _add_predicates(command)


def _add_checksums(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "checksums", "model.SHA256SUMS, of the model's files", _checksums)
    command.add_argument("model", type=Path, metavar="MODEL", help="the folder of the model's files")


def _add_sbom(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "sbom", "sbom.cdx.json, of what cyclonedx-py listed", _sbom)
    command.add_argument("made", type=Path, metavar="SBOM")


def _add_scan(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "scan", "scan.json, of pip-audit, Grype or Trivy", _scan)
    command.add_argument("answer", type=Path, metavar="JSON")
    command.add_argument("--started", required=True, metavar="TIME", help="when the scan began, RFC 3339")
    command.add_argument("--finished", metavar="TIME", help="else what the scanner says, else when it wrote the file")
    command.add_argument("--scanner-version", metavar="VERSION", help="where the scanner does not say")
    command.add_argument("--database", metavar="TIME", help="when its database was updated, where it does not say")
    _add_predicates(command)


def _add_vex(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "vex", "vex.cdx.json, of scan.json: all in triage until a person analyses it", _vex)
    command.add_argument("scan", type=Path, metavar="SCAN")


def _add_provenance(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "provenance", "provenance.json, of the run in MLflow", _provenance)
    command.add_argument("--data", type=Path, required=True, metavar="FILE", help="that of the data set")
    command.add_argument("--used", type=Path, nargs="+", default=[], metavar="FILE", help="code and what else was used")
    command.add_argument("--made", type=Path, nargs="+", default=[], metavar="FILE", help="what else the build made")
    command.add_argument("--build-type", required=True, metavar="URI")
    command.add_argument("--builder", required=True, metavar="URI")
    command.add_argument("--parameter", action="append", default=[], metavar="NAME=TEXT")
    command.add_argument("--started", metavar="TIME", help="where no run says it")
    command.add_argument("--finished", metavar="TIME")
    _add_predicates(command)


def _add_sign(commands: Any) -> None:  # noqa: ANN401
    command = _command(commands, "sign", "the cosign commands that sign a release, or --run them", _sign)
    command.add_argument("step", nargs="*", metavar="WHAT", help=f"{', '.join(signing.STEPS)}; all that is there")
    command.add_argument("--key", help="a file, or a KMS as cosign names it; without it, a certificate of your identity")
    command.add_argument("--public-key", metavar="KEY", help="verify each signature by it")
    command.add_argument("--offline", action="store_true", help="no transparency log, no time stamps")
    command.add_argument("--run", action="store_true", help="run the commands")
    _add_predicates(command)
