package relc_test.privacy

import data.fixture
import data.relc.gates.privacy

with_privacy(changes) := json.patch(deciding(object.get(changes, "personal_data", true)), [{"op": "add", "path": path, "value": value} |
	some field, value in changes
	path := concat("/", ["/profile/privacy", field])
])

# What knows nothing of people decides nothing about them.
deciding(true) := json.patch(fixture.good, [{"op": "add", "path": "/model_file/decides_about_people", "value": true}])

deciding(false) := json.patch(fixture.good, [
	{"op": "add", "path": "/model_file/decides_about_people", "value": false},
	{"op": "remove", "path": "/profile/fairness"},
	{"op": "remove", "path": "/evidence/fairness"},
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

denial(reasons) := {["privacy/personal-data-denied", "profile", "/privacy/personal_data", false, reasons]}

test_personal_data_cannot_be_denied_in_any_sector if {
	about_people := {"personal_data": false, "legal_basis": "contract"}
	under_credit_protection := {"personal_data": false, "automated_decisions": false}
	denied_by({"personal_data": false}) == denial(["automated_decisions", "credit_protection"])
	denied_by(about_people) == denial(["automated_decisions"])
	denied_by(under_credit_protection) == denial(["credit_protection"])
	found := fixture.rows(privacy.deny) with input as elsewhere(about_people)
	found == denial(["automated_decisions"])
	basis := fixture.rows(privacy.deny) with input as elsewhere(under_credit_protection)
	basis == denial(["credit_protection"])
}

nobody := {"personal_data": false, "legal_basis": "contract", "automated_decisions": false}

test_groups_of_people_without_personal_data_deny if {
	every model in compared {
		found := fixture.rows(privacy.deny) with input as model
		found == denial(["fairness"])
		mends(model) == {"said"}
		privacy.deny == set() with input as object.union(model, {"approved": true})
	}
}

# Without what groups are compared by, and without what the groups are promised.
compared := [object.union(elsewhere(nobody), one) |
	some one in [
		{"evidence": {"fairness": fixture.good.evidence.fairness}},
		{"profile": {"fairness": fixture.good.profile.fairness}},
	]
]

mends(model) := {denial.mend | some denial in denials} if {
	denials := privacy.deny with input as model
}

accepting := {"declinable": [{"demand": "personal_data", "when": {"personal_data": false, "decides_about_people": false}, "by": "privacy"}]}

accepted_by(role) := {"release": {"not_applicable": {"personal_data": {"reason": "Texts that were written for the test", "accepted_by": role}}}}

test_that_the_data_of_groups_is_nobodys_is_accepted_by_the_role_that_demands_names if {
	every model in compared {
		open := object.union(model, accepting)
		mends(open) == {"role"}
		mends(object.union(open, accepted_by("mlops"))) == {"role"}
		mends(object.union(model, accepted_by("privacy"))) == {"said"}
		mends(object.union(open, accepted_by("privacy"))) == set()
	}

	# What decides about people has data of them.
	deciding_model := object.union(json.patch(compared[0], [{"op": "add", "path": "/model_file/decides_about_people", "value": true}]), accepting)
	mends(deciding_model) == {"said"}
	mends(object.union(deciding_model, accepted_by("privacy"))) == {"said"}
}

test_where_nobody_is_concerned_nothing_is_asked if denied_by(nobody) == set()

test_what_used_personal_data_until_now_is_judged_as_if_it_did if {
	unused := json.remove(elsewhere({"personal_data": false, "legal_basis": "contract"}), ["profile/privacy/review"])
	denied := denial(["automated_decisions"])
	expected := denied | {["privacy/no-review", "profile", "/privacy/automated_decisions", true, "review"]}
	every earlier in [[true], [false, true], [null]] {
		found := fixture.rows(privacy.deny) with input as object.union(unused, {"earlier": {"personal_data": earlier}})
		found == expected
		kept := object.union(elsewhere(nobody), {"earlier": {"personal_data": earlier}})
		privacy.deny == set() with input as kept
	}
	never := fixture.rows(privacy.deny) with input as object.union(unused, {"earlier": {"personal_data": [false]}})
	never == denied
}

test_an_automated_decision_without_review_denies if {
	found := fixture.rows(privacy.deny) with input as fixture.without("profile/privacy/review")
	found == {["privacy/no-review", "profile", "/privacy/automated_decisions", true, "review"]}
	none_decided := json.remove(with_privacy({"automated_decisions": false}), ["profile/privacy/review"])
	privacy.deny == set() with input as none_decided
	denying := with_privacy({"personal_data": false, "legal_basis": "contract"})
	denied := fixture.rows(privacy.deny) with input as json.remove(denying, ["profile/privacy/review"])
	denied == found | denial(["automated_decisions"])
}

test_a_review_that_does_not_explain_denies if {
	expected := {["privacy/no-explanation", "profile", "/privacy/review/explains_criteria", false, true]}
	denied_by({"review": {"answer_within_days": 5, "explains_criteria": false}}) == expected
}

test_sensitive_data_needs_a_basis_of_its_own if {
	path := "/privacy/sensitive_data"
	denied_by({"sensitive_data": true}) == {["privacy/sensitive-basis", "profile", path, null, "sensitive_basis"]}
	lgpd := {"sensitive_data": true, "sensitive_basis": "consent"}
	denied_by(lgpd) == set()
	gdpr := object.union(lgpd, {"gdpr_basis": "contract"})
	denied_by(gdpr) == {["privacy/sensitive-basis", "profile", path, null, "gdpr_sensitive_basis"]}
	denied_by(object.union(gdpr, {"gdpr_sensitive_basis": "consent"})) == set()
	other := object.union(lgpd, {"gdpr_sensitive_basis": "consent"})
	denied_by(other) == {["privacy/sensitive-basis", "profile", path, null, "gdpr_basis"]}
}

test_sensitive_data_is_personal_data if {
	changes := object.union(nobody, {"sensitive_data": true, "sensitive_basis": "consent"})
	denied_by(changes) == denial(["sensitive_data"])
}

test_a_bank_has_two_contacts if {
	expected := {["privacy/one-contact", "profile", "/privacy/security_contact", "DPO@example.com", null]}
	denied_by({"security_contact": "DPO@example.com"}) == expected
	privacy.deny == set() with input as elsewhere({"security_contact": "dpo@example.com"})
}

test_a_model_of_nobodys_data_needs_none_of_its_parts if privacy.deny == set() with input as fixture.good_without_people

test_data_about_nobody_for_decisions_about_people_denies if {
	said := json.patch(fixture.good_without_people, [{
		"op": "add",
		"path": "/model_file/decides_about_people",
		"value": true,
	}])
	assumed := json.remove(said, ["model_file/decides_about_people"])
	unknown := json.patch(said, [{"op": "add", "path": "/model_file/decides_about_people", "value": null}])
	every release in [said, assumed, unknown] {
		found := fixture.rows(privacy.deny) with input as release
		found == denial(["decides_about_people"])
		privacy.deny == set() with input as object.union(release, {"approved": true})
	}
}

test_what_was_approved_is_not_judged_by_the_sector_of_now if {
	one := with_privacy({"security_contact": "dpo@example.com"})
	privacy.deny == set() with input as object.union(one, {"approved": true})
	count(privacy.deny) == 1 with input as one
}
