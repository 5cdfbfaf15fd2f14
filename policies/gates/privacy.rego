# METADATA
# title: Privacy
# description: What the profile declares about personal data fits together.
# custom:
#   risk: Non-compliance with LGPD and GDPR
package relc.gates.privacy

import data.relc.finding

privacy := input.profile.privacy

# Five years: how long negative credit information may be kept (Brazil's consumer code, Art. 43).
longest_retention_days := 1825

# METADATA
# title: Credit protection concerns personal data
# description: A bank that relies on the credit protection basis processes personal data, and says that it does not.
# custom:
#   codes: [privacy/personal-data-denied]
#   severity: critical
#   controls: [LGPD Art. 5 I, LGPD Art. 7 X, GDPR Art. 4(1)]
deny contains finding.make("privacy/personal-data-denied", "profile", "/privacy/personal_data", false, true) if {
	input.model_file.sector == "banking"
	privacy.legal_basis == "credit_protection"
	privacy.personal_data == false
}

# METADATA
# title: Consent does not carry an automated credit decision
# description: Consent can be withdrawn at any time and is hardly free towards a bank; the decision needs another basis.
# custom:
#   codes: [privacy/legal-basis]
#   severity: high
#   controls: [LGPD Art. 8 §5, LGPD Art. 20, GDPR Art. 7(3), GDPR Art. 22]
deny contains finding.make("privacy/legal-basis", "profile", "/privacy/legal_basis", "consent", others) if {
	input.model_file.sector == "banking"
	privacy.automated_decisions
	privacy.legal_basis == "consent"
	others := ["contract", "credit_protection", "legal_obligation", "legitimate_interests"]
}

# METADATA
# title: Personal data is not kept for ever
# description: Personal data would be kept for more than five years.
# custom:
#   codes: [privacy/retention]
#   severity: medium
#   controls: [LGPD Art. 15, LGPD Art. 16, GDPR Art. 5(1)(e)]
deny contains finding.make("privacy/retention", "profile", pointer, privacy.retention_days, longest_retention_days) if {
	privacy.personal_data
	privacy.retention_days > longest_retention_days
	pointer := "/privacy/retention_days"
}
