# METADATA
# title: When a change may go live
# description: >-
#   Judged when a plan is applied, and only then. What brings back an approved version or switches one off waits for
#   nothing; an emergency waits for nothing but a stop switch that does not name its incident and model, and an end of life,
#   which nobody approves on its day, for any stop switch.
# custom:
#   risk: A change goes live when nobody is there to see it fail
package relc.change_control

import data.relc.finding

# A plan that only moves stages or tags does not change what serves.
goes_live if count(input.approves) > 0

goes_live if not input.serving.next in {null, input.serving.now}

held if {
	goes_live
	not input.class in {"emergency", "rollback"}
	not input.target in input.calendar.exempt_targets
}

# METADATA
# title: The change window is open
# description: The window that the release names is closed.
# custom:
#   codes: [change/window-closed]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("change/window-closed", "calendar", pointer, name, opens) if {
	held
	some name in windows
	window := object.get(input.calendar.windows, name, {})
	object.get(window, "open", false) != true
	opens := object.get(window, "opens", null)
	pointer := finding.pointer(["windows", name])
}

# No window is no open window.
windows := input.windows if count(input.windows) > 0

windows := ["none"] if count(input.windows) == 0

# METADATA
# title: No freeze
# description: Changes are frozen at this moment.
# custom:
#   codes: [change/frozen]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("change/frozen", "calendar", freeze.pointer, freeze.reason, freeze.ends) if {
	held
	some freeze in input.calendar.freezes
}

# METADATA
# title: No incident
# description: >-
#   The stop switch is on; only what people approve to bring back an approved version or to switch one off goes through, and emergencies
#   of the incident and model that it names. An end of life waits: what is Retired cannot live longer, and the incident may need it.
# custom:
#   codes: [change/stopped]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 IR-4, NIST SP 800-53 CM-3]
deny contains finding.make("change/stopped", "calendar", "/stopped", stopped.reason, stopped.ticket) if {
	stopped := input.calendar.stopped
	halted
	not named
}

halted if {
	goes_live
	input.class != "rollback"
}

halted if input.class == "end_of_life"

# Whoever turned the switch on lets the emergencies of this incident through, for the models that it names.
named if {
	input.class == "emergency"
	input.incident == input.calendar.stopped.ticket
	input.model in input.calendar.stopped.models
}
