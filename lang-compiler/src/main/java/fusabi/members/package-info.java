/**
 * Members and overloads, as pure rules over types: what a name means on a type ({@link fusabi.members.MemberLookup}), how the arguments of a call meet
 * a member's parameters ({@link fusabi.members.CallShapes}), and which of several members a call means ({@link fusabi.members.OverloadResolution}).
 * Nothing here looks into an argument or reports a diagnostic; fusabi.check does both.
 */
package fusabi.members;
