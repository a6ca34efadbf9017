namespace Assessment.Rules.Tests.SecondOpinion;

/// <summary>Something would have to be known before it is known; the second evaluator has no opinion then.</summary>
internal sealed class CircularException(string id) : Exception($"{id} needs itself.");
