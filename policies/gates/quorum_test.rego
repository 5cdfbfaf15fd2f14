package relc_test.quorum

import data.relc.approval

now := "2026-11-20T12:00:00Z"

ana := {
	"key": "ana-1",
	"person": "Ana",
	"emails": ["ana@bank.example"],
	"role": "mlops",
	"roles": ["mlops", "security"],
	"bound_to": "sha256:aa",
	"not_after": "2026-12-20T12:00:00Z",
}

bruno := object.union(ana, {
	"key": "bruno-1",
	"person": "Bruno",
	"emails": ["bruno@bank.example"],
	"role": "security",
})

plan(approvals) := {
	"class": "normal",
	"carries": [],
	"model": "risk",
	"units": ["mortgage"],
	"acted": [],
	"excluded": [],
	"required": {"mlops": 1, "security": 1},
	"approvals": approvals,
	"authors": ["author@bank.example"],
	"plan_digest": "sha256:aa",
	"now": now,
}

rows(given) := {[finding.code, finding.subject, finding.observed, finding.expected] |
	some finding in approval.deny with input as given
}

missing(role) := ["approve/missing-role", role, 0, 1]

# Findings when Ana's approval is changed so, Bruno's being good: hers does not count any more.
spoilt(changes) := rows(plan([object.union(ana, changes), bruno]))

test_one_person_for_each_role_is_enough if rows(plan([ana, bruno])) == set()

test_nobody_required_is_refused if {
	expected := {["approve/no-rule", "", 0, 1]}
	rows(object.union(json.remove(plan([]), ["required"]), {"required": {}})) == expected
}

test_a_missing_role_is_refused if {
	rows(plan([])) == {missing("mlops"), missing("security")}
	rows(plan([ana])) == {missing("security")}
}

test_two_approvals_of_one_person_are_one if {
	later := object.union(ana, {"not_after": "2026-12-21T12:00:00Z"})
	given := object.union(plan([ana, later, bruno]), {"required": {"mlops": 2}})
	rows(given) == {["approve/missing-role", "mlops", 1, 2]}
}

test_an_author_does_not_approve_in_any_case_of_letters if {
	expected := {["approve/author", "ana-1", ["author@bank.example"], []], missing("mlops")}
	spoilt({"emails": ["ana@bank.example", "Author@Bank.example"]}) == expected
	shouting := object.union(plan([ana, bruno]), {"authors": ["ANA@bank.example"]})
	rows(shouting) == {["approve/author", "ana-1", ["ana@bank.example"], []], missing("mlops")}
}

test_an_author_does_not_approve_under_another_address if {
	named := object.union(plan([ana, bruno]), {"authors": ["home@other.example", "ana"]})
	rows(named) == {["approve/author", "ana-1", ["ana"], []], missing("mlops")}
	rows(object.union(plan([ana, bruno]), {"authors": ["home@other.example", "ana maria"]})) == set()
}

test_an_approver_without_an_address_may_be_the_author if {
	spoilt({"emails": []}) == {["approve/author", "ana-1", null, []], missing("mlops")}
}

test_one_person_does_not_fill_two_roles if {
	given := [{"key": "ana-1", "role": "mlops"}, {"key": "ana-1", "role": "security"}]
	expected := {["approve/person-twice", "ana-1", given, 1], missing("mlops"), missing("security")}
	rows(plan([ana, object.union(ana, {"role": "security"})])) == expected
}

test_two_keys_or_names_do_not_make_two_people if {
	given := [{"key": "ana-1", "role": "mlops"}, {"key": "ana-2", "role": "mlops"}]
	refused := {["approve/person-twice", key, given, 1] | some key in ["ana-1", "ana-2"]} | {missing("mlops")}
	same_person := object.union(ana, {"key": "ana-2", "person": "ANA", "emails": ["home@bank.example"]})
	rows(plan([ana, same_person, bruno])) == refused
	same_address := object.union(ana, {"key": "ana-2", "person": "Anna", "emails": ["ANA@bank.example"]})
	rows(plan([ana, same_address, bruno])) == refused
}

test_an_approval_that_does_not_count_is_not_a_second_one if {
	old := object.union(ana, {"key": "ana-0", "not_after": "2026-11-01T12:00:00Z"})
	rows(plan([old, ana, bruno])) == {["approve/expired", "ana-0", "2026-11-01T12:00:00Z", now]}
}

test_an_approval_ends_at_its_last_moment if {
	spoilt({"not_after": now}) == {["approve/expired", "ana-1", now, now], missing("mlops")}
}

test_an_approval_of_another_plan_is_refused if {
	spoilt({"bound_to": "sha256:bb"}) == {["approve/other-plan", "ana-1", "sha256:bb", "sha256:aa"], missing("mlops")}
}

test_a_role_that_is_not_held_is_refused if {
	spoilt({"roles": ["privacy"]}) == {["approve/role-not-held", "ana-1", "mlops", ["privacy"]], missing("mlops")}
}

test_an_approval_that_lacks_a_field_does_not_count if {
	every field in {"person", "emails", "role", "roles", "bound_to", "not_after"} {
		rows(plan([object.remove(ana, [field]), bruno])) == {missing("mlops")}
	}
}

second(class, approvals) := {row |
	some row in rows(json.patch(plan(approvals), [
		{"op": "replace", "path": "/class", "value": class},
		{"op": "remove", "path": "/required/security"},
	]))
}

test_what_waits_for_no_window_needs_a_second_person if {
	every class in ["emergency", "rollback", "withdrawal", "extension", "revalidation"] {
		second(class, [ana]) == {["approve/second-person", class, 1, 2]}
		second(class, [ana, bruno]) == set()
	}
	second("normal", [ana]) == set()
}

carrying(class, carried, approvals) := {row |
	some row in rows(json.patch(plan(approvals), [
		{"op": "replace", "path": "/class", "value": class},
		{"op": "replace", "path": "/carries", "value": carried},
		{"op": "remove", "path": "/required/security"},
	]))
}

test_what_is_carried_needs_a_second_person_too if {
	carrying("normal", ["revalidation"], [ana]) == {["approve/second-person", "revalidation", 1, 2]}
	carrying("normal", ["revalidation"], [ana, bruno]) == set()
	carrying("normal", [], [ana]) == set()
	carrying("revalidation", ["revalidation"], [ana]) == {["approve/second-person", "revalidation", 1, 2]}
}

test_an_approval_that_does_not_count_is_no_second_person if {
	expired := object.union(bruno, {"not_after": now})
	["approve/second-person", "emergency", 1, 2] in second("emergency", [ana, expired])
}

# Ana holds mlops only so, of a model of these units.
bound(held, changes) := rows(object.union(plan([of_some, bruno]), changes)) if {
	of_some := object.union(ana, {"roles": [], "held": [object.union({"role": "mlops"}, held)]})
}

not_held(asked, held) := {["approve/role-not-held", "ana-1", asked, [held]], missing("mlops")}

test_a_role_that_is_held_for_all_models_counts if {
	bound({}, {}) == set()
	bound({}, {"units": [null]}) == set()
}

test_a_role_that_is_held_for_a_unit_counts_there_alone if {
	bound({"units": ["cards", "mortgage"]}, {}) == set()
	bound({"units": ["cards"]}, {}) == not_held("mlops (risk, mortgage)", "mlops (cards)")
}

test_a_role_that_is_held_for_a_model_counts_there_alone if {
	bound({"models": ["risk"]}, {}) == set()
	bound({"models": ["churn"]}, {}) == not_held("mlops (risk, mortgage)", "mlops (churn)")
	bound({"units": ["mortgage"], "models": ["churn"]}, {}) == not_held("mlops (risk, mortgage)", "mlops (mortgage, churn)")
	bound({"units": ["cards"], "models": ["risk"]}, {}) == not_held("mlops (risk, mortgage)", "mlops (cards, risk)")
}

test_a_model_that_moved_needs_somebody_for_both_units if {
	moved := {"units": ["cards", "mortgage"]}
	bound({"units": ["cards"]}, moved) == not_held("mlops (risk, cards, mortgage)", "mlops (cards)")
	bound({"units": ["mortgage", "cards"]}, moved) == set()
}

test_the_way_back_needs_somebody_for_one_of_both_units if {
	every class in ["rollback", "withdrawal"] {
		bound({"units": ["cards"]}, {"class": class, "units": ["cards", "mortgage"]}) == set()
		alone := {["approve/second-person", class, 1, 2]}
		bound({"units": ["loans"]}, {"class": class}) == not_held("mlops (risk, mortgage)", "mlops (loans)") | alone
	}
}

test_nobody_is_bound_to_a_unit_that_is_unknown if {
	bound({"units": ["cards"]}, {"units": [null]}) == not_held("mlops (risk, any unit)", "mlops (cards)")
	bound({"units": ["cards"]}, {"units": []}) == not_held("mlops (risk)", "mlops (cards)")
}

standing_in(from, until) := {"substitute": {"for": "Otto", "person": "otto", "from": from, "until": until}}

over(days) := {["approve/substitute-over", "ana-1", "2026-11-20", days], missing("mlops")}

test_a_substitute_approves_from_the_first_day_to_the_last if {
	bound(standing_in("2026-11-20", "2026-11-20"), {}) == set()
	bound(standing_in("2026-11-10", "2026-11-19"), {}) == over("2026-11-10 – 2026-11-19")
	bound(standing_in("2026-11-21", "2026-12-01"), {}) == over("2026-11-21 – 2026-12-01")
}

test_a_substitute_for_a_unit_approves_there_alone if {
	days := standing_in("2026-11-10", "2026-11-30")
	bound(object.union(days, {"units": ["mortgage"]}), {}) == set()
	elsewhere := object.union(days, {"units": ["cards"]})
	bound(elsewhere, {}) == not_held("mlops (risk, mortgage)", "mlops (cards)")
}

test_a_late_substitute_for_another_unit_never_held_the_role if {
	late := object.union(standing_in("2026-11-10", "2026-11-19"), {"units": ["cards"]})
	bound(late, {}) == not_held("mlops (risk, mortgage)", "mlops (cards)")
}

test_a_late_substitution_takes_no_role_away if {
	held := [object.union({"role": "mlops"}, standing_in("2026-11-10", "2026-11-19"))]
	rows(plan([object.union(ana, {"held": held}), bruno])) == set()
}

test_a_late_substitute_is_told_for_whom if {
	late := object.union(ana, {"roles": [], "held": [object.union({"role": "mlops"}, standing_in("2026-11-10", "2026-11-19"))]})
	findings := approval.deny with input as plan([late, bruno])
	{[finding.role, finding.for] | some finding in findings} == {["mlops", "Otto"]}
}

# Ana stands in for Otto, who approves as well.
beside_otto(held) := rows(object.union(plan([sub, otto, bruno]), {"required": {"mlops": 2}})) if {
	sub := object.union(ana, {"held": held})
	otto := object.union(ana, {"key": "otto-1", "person": "Otto", "emails": ["otto@bank.example"]})
}

test_who_is_away_and_a_substitute_are_one_person_in_the_role if {
	days := object.union({"role": "mlops"}, standing_in("2026-11-10", "2026-11-30"))
	once := {["approve/missing-role", "mlops", 1, 2], ["approve/one-place", "ana-1", 2, 1]}
	beside_otto([days]) == once
	beside_otto([days, {"role": "security"}]) == once
	beside_otto([days, {"role": "mlops"}]) == set()
	beside_otto([object.union(days, {"role": "security"})]) == set()
	beside_otto([]) == set()
}

test_who_is_away_and_a_substitute_are_no_second_person if {
	days := standing_in("2026-11-10", "2026-11-30")
	sub := object.union(ana, {"held": [object.union({"role": "mlops"}, days)]})
	otto := object.union(bruno, {"key": "otto-1", "person": "Otto", "emails": ["otto@bank.example"]})
	also := object.union(bruno, {"held": [object.union({"role": "security"}, days)]})
	every class in ["emergency", "rollback", "withdrawal"] {
		second(class, [sub, otto]) == {["approve/second-person", class, 1, 2]}
		second(class, [sub, bruno]) == set()
		second(class, [sub, also]) == set()
	}
}

acted(one, excluded) := rows(object.union(plan([ana, bruno]), {"acted": [one], "excluded": excluded}))

excluded(roles, all) := {["approve/excluded", "ana-1", roles, all], missing("mlops")}

test_whoever_acted_in_an_excluded_role_does_not_approve if {
	signed := {"role": "model-signer", "names": ["ana", "a@other.example"]}
	acted(signed, ["model-signer"]) == excluded(["model-signer"], ["model-signer"])
	acted(signed, ["builder"]) == set()
	acted(signed, []) == set()
	acted(object.union(signed, {"names": ["ANA@bank.example"]}), ["model-signer"]) == excluded(["model-signer"], ["model-signer"])
	acted(object.union(signed, {"names": ["eva"]}), ["model-signer"]) == set()
}

test_whoever_trained_is_known_by_name_address_or_login if {
	every name in ["Ana", "ANA@bank.example", "ana"] {
		acted({"role": "trainer", "names": [name]}, ["trainer"]) == excluded(["trainer"], ["trainer"])
	}
	acted({"role": "trainer", "names": ["an"]}, ["trainer"]) == set()
	acted({"role": "trainer", "names": ["ana@other.example"]}, ["trainer"]) == set()
	home := object.union(plan([object.union(ana, {"person": "Ana Ribeiro"}), bruno]), {
		"acted": [{"role": "trainer", "names": ["ana"]}],
		"excluded": ["trainer"],
	})
	rows(home) == excluded(["trainer"], ["trainer"])
	rows(object.union(home, {"acted": [{"role": "builder", "names": ["ana"]}], "excluded": ["builder"]})) == set()
}

test_whoever_a_document_names_acted_in_the_role_that_it_takes if {
	roles := ["release-decider", "risk-accepter"]
	acted({"document": "rollout_decision", "names": ["ana"]}, roles) == excluded(["release-decider"], roles)
	acted({"document": "release", "names": ["ana"]}, roles) == excluded(["risk-accepter"], roles)
	acted({"document": "readiness", "names": ["ana"]}, roles) == set()
}
