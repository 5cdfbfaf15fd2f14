package relc_test.privacy

import data.fixture
import data.relc.gates.privacy

with_privacy(changes) := json.patch(fixture.good, [{"op": "add", "path": path, "value": value} |
	some field, value in changes
	path := concat("/", ["/profile/privacy", field])
])

denied_by(changes) := found if {
	found := fixture.rows(privacy.deny) with input as with_privacy(changes)
}

elsewhere(changes) := json.patch(
	with_privacy(changes),
	[{"op": "add", "path": "/model_file/sector", "value": "other"}],
)

test_a_fitting_declaration_passes if privacy.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	privacy.deny == set() with input as fixture.without("profile")
	privacy.deny == set() with input as json.remove(with_privacy({"legal_basis": "consent"}), ["model_file"])
}

test_a_bank_cannot_deny_personal_data_under_credit_protection if {
	expected := {["privacy/personal-data-denied", "profile", "/privacy/personal_data", false, true]}
	denied_by({"personal_data": false}) == expected
	denied_by({"personal_data": false, "legal_basis": "contract"}) == set()
	privacy.deny == set() with input as elsewhere({"personal_data": false})
}

test_consent_does_not_carry_an_automated_credit_decision if {
	others := ["contract", "credit_protection", "legal_obligation", "legitimate_interests"]
	expected := {["privacy/legal-basis", "profile", "/privacy/legal_basis", "consent", others]}
	denied_by({"legal_basis": "consent"}) == expected
	denied_by({"legal_basis": "consent", "automated_decisions": false}) == set()
	privacy.deny == set() with input as elsewhere({"legal_basis": "consent"})
}

test_personal_data_is_kept_for_five_years_at_most if {
	expected := {["privacy/retention", "profile", "/privacy/retention_days", 1826, 1825]}
	denied_by({"retention_days": 1826}) == expected
	denied_by({"retention_days": 1826, "personal_data": false, "legal_basis": "contract"}) == set()
}
