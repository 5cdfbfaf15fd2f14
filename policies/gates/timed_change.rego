# METADATA
# title: Change windows
# description: >-
#   The window that a release names exists and opens some day. That it is closed now is no fault, and the calendar goes
#   on without the windows of releases that were approved before.
# custom:
#   risk: A change that can never be applied is approved, and forced in later
package relc.timed_gates.change

import data.relc.finding

window := input.release.change.window if not input.frozen

# METADATA
# title: The window exists
# description: The calendar has no window of that name.
# custom:
#   codes: [change/unknown-window]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("change/unknown-window", "release", "/change/window", window, known) if {
	known := sort([name | some name, _ in input.calendar.windows])
	not window in known
}

# METADATA
# title: The window opens again
# description: The window is closed, and no opening follows outside freezes.
# custom:
#   codes: [change/window-over]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("change/window-over", "release", "/change/window", window, input.now) if {
	input.calendar.windows[window].opens == null
}
