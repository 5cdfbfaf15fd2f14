# METADATA
# title: Privacy
# description: What the profile declares about personal data fits together. A bank is judged whether it declares any or not.
# custom:
#   needs: [profile.privacy.dpo]
#   risk: Non-compliance with LGPD and GDPR
package relc.gates.privacy

import data.relc.contradicted
import data.relc.demanded
import data.relc.earlier
import data.relc.finding
import data.relc.kind

privacy := input.profile.privacy

# METADATA
# title: Personal data is not denied
# description: >-
#   The profile says that no personal data is used, and elsewhere that decisions are made about people, that sensitive
#   data is used, or that the processing rests on the credit protection basis, which is one for personal data alone; or groups of
#   people are compared, and no role accepts that their data is nobody's.
# custom:
#   codes: [privacy/personal-data-denied]
#   severity: critical
#   evidence: declared
#   controls: [LGPD Art. 5 I, LGPD Art. 5 II, LGPD Art. 7 X, GDPR Art. 4(1), GDPR Art. 9]
deny contains object.union(found, {"mend": mended(roles), "roles": roles}) if {
	privacy.personal_data == false
	count(contradicting) > 0
	roles := [role | contradicting == {"fairness"}; some role in sort(demanded.acceptors("personal_data"))]
	found := finding.make("privacy/personal-data-denied", "profile", "/privacy/personal_data", false, sort(contradicting))
}

mended([]) := "said"

mended(roles) := "role" if count(roles) > 0

contradicting contains "automated_decisions" if privacy.automated_decisions

contradicting contains "credit_protection" if privacy.legal_basis == "credit_protection"

contradicting contains "sensitive_data" if privacy.sensitive_data

# Of data that is nobody's, a role may accept it.
contradicting contains "fairness" if {
	contradicted.compares_groups
	not demanded.declined.personal_data
}

# What model.yaml leaves out counts as said. It may say so since the release was approved.
contradicting contains "decides_about_people" if {
	not input.approved
	input.model_file
	kind.now.decides_about_people != {false}
}

# A bank is judged whatever it says: nearly all that it does concerns people.
judged if privacy.personal_data

judged if earlier.had("personal_data", true)

judged if of_a_bank

# model.yaml goes on changing, and an approved release does not.
of_a_bank if {
	not input.approved
	input.model_file.sector == "banking"
}

# METADATA
# title: An automated decision can be reviewed
# description: Decisions about people are made by the model alone, and nobody reviews them.
# custom:
#   codes: [privacy/no-review]
#   severity: critical
#   evidence: declared
#   controls: [LGPD Art. 20, GDPR Art. 22(3)]
deny contains finding.make("privacy/no-review", "profile", "/privacy/automated_decisions", true, "review") if {
	decides_alone
	not privacy.review
}

decides_alone if {
	judged
	privacy.automated_decisions
}

# METADATA
# title: The review explains
# description: Whoever asks why is not told by which criteria it was decided.
# custom:
#   codes: [privacy/no-explanation]
#   severity: high
#   evidence: declared
#   controls: [LGPD Art. 20 §1, GDPR Art. 15(1)(h)]
deny contains finding.make("privacy/no-explanation", "profile", pointer, false, true) if {
	decides_alone
	privacy.review.explains_criteria == false
	pointer := "/privacy/review/explains_criteria"
}

# METADATA
# title: Sensitive data has a basis of its own
# description: Sensitive personal data is used on no basis of LGPD Art. 11; those of Art. 7 do not carry it.
# custom:
#   codes: [privacy/sensitive-basis]
#   severity: critical
#   evidence: declared
#   controls: [LGPD Art. 11, GDPR Art. 9]
deny contains finding.make("privacy/sensitive-basis", "profile", "/privacy/sensitive_data", null, "sensitive_basis") if {
	privacy.sensitive_data
	not privacy.sensitive_basis
}

# METADATA
# title: Sensitive data has a basis under the GDPR too
# description: The GDPR applies, and sensitive personal data is used without a basis of its Art. 6 or without one of its Art. 9.
# custom:
#   codes: [privacy/sensitive-basis]
#   severity: critical
#   evidence: declared
#   controls: [GDPR Art. 6, GDPR Art. 9]
deny contains finding.make("privacy/sensitive-basis", "profile", pointer, null, missing) if {
	privacy.sensitive_data
	bases := ["gdpr_basis", "gdpr_sensitive_basis"]
	some named, missing in {bases[0]: bases[1], bases[1]: bases[0]}
	privacy[named]
	not privacy[missing]
	pointer := "/privacy/sensitive_data"
}

# METADATA
# title: At a bank the contacts are two
# description: One address is DPO and security contact; a bank keeps those who report apart from those who are asked.
# custom:
#   codes: [privacy/one-contact]
#   severity: medium
#   evidence: declared
#   controls: [LGPD Art. 41, GDPR Art. 38(6), CMN 4.893/2021 Art. 7]
deny contains finding.make("privacy/one-contact", "profile", "/privacy/security_contact", contact, null) if {
	of_a_bank
	contact := privacy.security_contact
	lower(contact) == lower(privacy.dpo)
}
