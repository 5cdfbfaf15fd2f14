# What facts of the model were on the protected branch since its last signed state. A fact that is lowered just for a
# release still counts as it was. Null is what nobody can read: it may have been anything.
package relc.earlier

had(fact, value) if value in input.earlier[fact]

had(fact, _) if null in input.earlier[fact]
