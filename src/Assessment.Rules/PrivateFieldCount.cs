namespace Assessment.Rules;

/// <summary>How often a private field stands in a record.</summary>
/// <param name="Field">The field: <c>person</c>, <c>refs</c>, <c>by</c> or <c>note</c> of evidence, <c>name</c> or <c>facts</c> of subjects.</param>
/// <param name="Maskable">In how many entries it can be masked.</param>
/// <param name="Masked">In how many it is masked.</param>
/// <param name="Open">In how many it stays in the open: it was sealed without a salt, or a clause asks for its value.</param>
public sealed record PrivateFieldCount(string Field, int Maskable, int Masked, int Open);
