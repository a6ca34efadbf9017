using System.Collections.Immutable;
using Assessment.Model;

namespace Assessment.Rules.Reading;

/// <summary>Takes a node for what its place asks for, or reports that it is something else.</summary>
internal static class Expect
{
    /// <summary>The node as a single value that is not blank; null when it is none.</summary>
    public static YamlScalar? Scalar(YamlNode node, Faults faults)
    {
        if (node is YamlScalar scalar && !IsBlank(scalar))
        {
            return scalar;
        }

        Report(node, ShapeDiagnostics.SingleValueExpected, faults);
        return null;
    }

    /// <summary>The node as a mapping with at least one key; null when it is none.</summary>
    public static YamlMapping? Mapping(YamlNode node, Faults faults)
    {
        if (node is YamlMapping { IsEmpty: false } mapping)
        {
            return mapping;
        }

        Report(node, ShapeDiagnostics.MappingExpected, faults);
        return null;
    }

    /// <summary>The entries of a list that has at least one; empty when the node is no such list.</summary>
    public static ImmutableArray<YamlNode> Items(YamlNode node, Faults faults)
    {
        if (node is YamlSequence { Items: { IsEmpty: false } items })
        {
            return items;
        }

        Report(node, ShapeDiagnostics.ListExpected, faults);
        return [];
    }

    /// <summary>The entries of a list, or the node itself where it is a single value.</summary>
    public static ImmutableArray<YamlNode> OneOrMore(YamlNode node, Faults faults) =>
        node is YamlScalar scalar && !IsBlank(scalar) ? [node] : Items(node, faults);

    private static bool IsBlank(YamlScalar scalar) => string.IsNullOrWhiteSpace(scalar.Text);

    private static void Report(YamlNode node, DiagnosticDescriptor otherShape, Faults faults)
    {
        bool isEmpty = node is YamlSequence { Items.IsEmpty: true } or YamlMapping { IsEmpty: true }
            || (node is YamlScalar scalar && IsBlank(scalar));
        if (isEmpty)
        {
            faults.Report(ShapeDiagnostics.Empty, node.Span);
        }
        else if (node is not YamlUnusable)
        {
            faults.Report(otherShape, node.Span, node.Quotation);
        }
    }
}
