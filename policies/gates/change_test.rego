package relc_test.change_class

import data.fixture
import data.relc.gates.change

change_of(said) := found if {
	found := change.deny with input as object.union(fixture.good, {"release": {"change": said}})
}

test_other_classes_need_no_incident if {
	every class in ["standard", "normal"] {
		change_of({"class": class}) == set()
	}
	change_of({"class": "emergency", "incident": "INC-1"}) == set()
}

test_an_emergency_names_its_incident if {
	found := fixture.rows(change_of({"class": "emergency"}))
	found == {["change/no-incident", "release", "/change/class", "emergency", "incident"]}
}
