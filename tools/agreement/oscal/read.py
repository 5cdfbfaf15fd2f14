"""What compliance-trestle makes of OSCAL assessment results: reads each file named on standard input into its models, has all its
validators look, and writes it back. A line of JSON for each: what is wrong, or the document again."""

import json
import logging
import pathlib
import sys

import trestle.core.validator_factory  # before what it registers
from trestle.core.all_validator import AllValidator
from trestle.oscal.assessment_results import AssessmentResults

validator = AllValidator()
logging.disable()


def read(path: str) -> dict[str, object]:
    try:
        model = AssessmentResults.oscal_read(pathlib.Path(path))
        if not validator.model_is_valid(model, quiet=True):
            return {"fault": validator.error_msg()}
        return {"again": json.loads(model.oscal_serialize_json())}
    except Exception as error:  # whatever it says of a broken document
        return {"fault": f"{type(error).__name__}: {error}"}


for line in sys.stdin:
    print(json.dumps(read(line.strip())))
