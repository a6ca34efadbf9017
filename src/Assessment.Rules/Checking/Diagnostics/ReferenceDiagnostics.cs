using Assessment.Model;

namespace Assessment.Rules.Checking;

/// <summary>References to parameters, attributes, items, clauses and kinds of fact: <c>ASM203x</c> and <c>ASM204x</c>.</summary>
internal static partial class CheckDiagnostics
{
    /// <summary>A parameter that is not defined.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = new("ASM2030", Severity.Error,
        "`{0}` 用到的参数 `{1}` 没有定义。",
        "`{0}` uses the parameter `{1}`, which is not defined.",
        "在 `parameters` 中定义它，或改正编号。",
        "Define it under `parameters`, or correct the id.");

    /// <summary>An attribute of units that is not defined.</summary>
    public static readonly DiagnosticDescriptor UnknownUnitAttribute = new("ASM2031", Severity.Error,
        "`{0}` 用到的单位属性 `{1}` 没有定义。",
        "`{0}` uses the attribute `{1}` of the unit, which is not defined.",
        "在 `units` 的 `attributes` 中定义它，或改正名称。",
        "Define it under `attributes` of `units`, or correct the name.");

    /// <summary>An attribute of the wrong type.</summary>
    public static readonly DiagnosticDescriptor WrongAttributeType = new("ASM2032", Severity.Error,
        "`{0}` 在这里要用 `{3}` 类型的属性，`{1}` 却是 `{2}`。",
        "`{0}` needs an attribute of type `{3}` here, and `{1}` is `{2}`.",
        "换用类型相符的属性，或改正属性的 `type`。",
        "Use an attribute of the right type, or correct the attribute's `type`.");

    /// <summary>An item that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownItem = new("ASM2033", Severity.Error,
        "`{0}` 引用的指标 `{1}` 不存在。",
        "`{0}` refers to the indicator `{1}`, which does not exist.",
        "改正指标编号。",
        "Correct the id of the indicator.");

    /// <summary>A clause that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownClause = new("ASM2034", Severity.Error,
        "`{0}` 的 `{1}` 引用的细则 `{2}` 不存在。",
        "`{1}` of `{0}` refers to the clause `{2}`, which does not exist.",
        "改正细则编号。",
        "Correct the id of the clause.");

    /// <summary>An effect on a node that is neither the item nor above it.</summary>
    public static readonly DiagnosticDescriptor NodeOutOfReach = new("ASM2035", Severity.Error,
        "`{0}` 的 `{1}` 作用于 `{2}`，它既不是本指标，也不是上级指标。",
        "`{1}` of `{0}` acts on `{2}`, which is neither its item nor a node above it.",
        "可以写本指标、上级指标的编号或 `total`。",
        "Name the item itself, a node above it, or `total`.");

    /// <summary>A kind of fact that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownFactKind = new("ASM2036", Severity.Error,
        "`{0}` 的 `on` 写的 `{1}` 不是已知的佐证种类。",
        "`on` of `{0}` names `{1}`, which is no known kind of fact.",
        "写细则或条件的编号，或在 `evidence` 的 `kinds` 中定义它。",
        "Name a clause or requirement, or define the kind under `kinds` of `evidence`.");

    /// <summary>An assumption that is not defined.</summary>
    public static readonly DiagnosticDescriptor UnknownAssumption = new("ASM2037", Severity.Error,
        "`{0}` 所依据的理解 `{1}` 没有定义。",
        "`{0}` rests on the assumption `{1}`, which is not defined.",
        "在 `assumptions` 中定义它，或改正编号。",
        "Define it under `assumptions`, or correct the id.");

    /// <summary>An assumption names a clause that does not exist.</summary>
    public static readonly DiagnosticDescriptor AssumptionWithoutPlace = new("ASM2038", Severity.Error,
        "理解 `{0}` 涉及的 `{1}` 不存在。",
        "The assumption `{0}` concerns `{1}`, which does not exist.",
        "改正 `clauses` 中的指标、细则或条件编号。",
        "Correct the id of the indicator, clause or requirement in `clauses`.");

    /// <summary>Items whose scores depend on each other.</summary>
    public static readonly DiagnosticDescriptor CircularItems = new("ASM2039", Severity.Error,
        "指标得分循环引用：`{0}`。",
        "The scores of items depend on each other in a circle: `{0}`.",
        "去掉其中一处引用。",
        "Remove one of the references.");

    /// <summary>A clause that refers to itself.</summary>
    public static readonly DiagnosticDescriptor SelfReference = new("ASM2040", Severity.Error,
        "细则 `{0}` 的 `{1}` 引用了自己。",
        "`{1}` of the clause `{0}` refers to the clause itself.",
        "改写成另一条细则的编号，或删去。",
        "Name another clause, or remove it.");

    /// <summary>A rule over clauses of another item.</summary>
    public static readonly DiagnosticDescriptor AmongElsewhere = new("ASM2041", Severity.Error,
        "`{0}` 的 `among` 中 `{1}` 不是同一指标的细则。",
        "`among` of `{0}` names `{1}`, which is a clause of another item.",
        "`among` 只能管同一指标下的细则；跨指标的上限写在上级指标的 `max` 中。",
        "`among` rules over clauses of its own item; a limit across items is `max` of the node above.");

    /// <summary>Highest-only for shared events, without highest-only.</summary>
    public static readonly DiagnosticDescriptor TogetherWithoutHighest = new("ASM2042", Severity.Error,
        "`{0}` 写了 `together`，却没有 `highestPer`。",
        "`{0}` has `together` but no `highestPer`.",
        "写明 `highestPer`，或删去 `together`。",
        "Write `highestPer`, or remove `together`.");

    /// <summary>The ordinal of an occurrence, where no occurrences are counted.</summary>
    public static readonly DiagnosticDescriptor OrdinalMeansNothing = new("ASM2043", Severity.Error,
        "`{0}` 的 `{1}` 用了 `nth`，这里没有第几次可言。",
        "`{1}` of `{0}` uses `nth`, and no occurrences are counted here.",
        "`nth` 用在有 `per` 的细则的数额和 `times` 中；从第几次起归零的，写 `fromNth`。",
        "Use `nth` in the amount or the `times` of a clause with `per`; for zero from the nth time write `fromNth`.");

    /// <summary>Occurrences numbered apart, and nobody asks for the number.</summary>
    public static readonly DiagnosticDescriptor OrdinalKeyUnused = new("ASM2044", Severity.Error,
        "`{0}` 写了 `nthPer`，却没有哪里看第几次。",
        "`{0}` has `nthPer`, and nothing in it asks which occurrence it is.",
        "在数额或 `times` 中用 `nth`，或写 `zero` 的 `fromNth`；不用的，删去 `nthPer`。",
        "Use `nth` in the amount or the `times`, or `fromNth` of `zero`; otherwise remove `nthPer`.");

    /// <summary>A condition that chooses facts by a figure over the facts that it chooses.</summary>
    public static readonly DiagnosticDescriptor ChoiceByChosen = new("ASM2045", Severity.Warning,
        "`{0}` 的 `{1}` 挑选佐证，用的数却要从它挑出的佐证算出。",
        "`{1}` of `{0}` chooses facts by a figure that is computed from the facts it chooses.",
        "用 `on` 写明合计、计数或排名看哪一种佐证；只看每一条自己的数，直接写属性；要看合起来的数，写在数额里。",
        "Say with `on` which facts are summed, counted or ranked; for the figure of each fact by itself name the attribute; a figure over all of them belongs into the amount.");
}
