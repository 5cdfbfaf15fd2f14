"""Writes relc's evidence files from what training pipelines already have: a function for each file."""

from .bill import Finding, Scan, read_scan, sbom, scan, vex, vex_document
from .document import Document, EvidenceError, Subject, moment, release_subject, validate, write, write_text
from .drift import drift_baseline, joined, psi
from .groups import Attribute, error_metrics, fairness, rate_metrics
from .monitoring import Window, digest_of, monitoring_file, monitoring_report
from .provenance import artifact, data_artifact, model_sums, provenance, run_times
from .shadow import agreement, measures, read_measures, registry_metrics, shadow_eval
from .signing import Signer, commands
from .staging import Batch, Cost, Load, output_ranges, read_locust, staging_report

__all__ = [
    "Attribute",
    "Batch",
    "Cost",
    "Document",
    "EvidenceError",
    "Finding",
    "Load",
    "Scan",
    "Signer",
    "Subject",
    "Window",
    "agreement",
    "artifact",
    "commands",
    "data_artifact",
    "digest_of",
    "drift_baseline",
    "error_metrics",
    "fairness",
    "joined",
    "measures",
    "model_sums",
    "moment",
    "monitoring_file",
    "monitoring_report",
    "output_ranges",
    "provenance",
    "psi",
    "rate_metrics",
    "read_locust",
    "read_measures",
    "read_scan",
    "registry_metrics",
    "release_subject",
    "run_times",
    "sbom",
    "scan",
    "shadow_eval",
    "staging_report",
    "validate",
    "vex",
    "vex_document",
    "write",
    "write_text",
]
