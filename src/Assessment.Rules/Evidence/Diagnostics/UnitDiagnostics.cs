using Assessment.Model;

namespace Assessment.Rules.Evidence;

/// <summary>Faults of units and decisions: <c>ASM406x</c> and <c>ASM407x</c>.</summary>
internal static class UnitDiagnostics
{
    /// <summary>A kind of unit that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownUnitKind = new("ASM4060", Severity.Error,
        "单位 `{2}` 的类别 `{0}` 不在指标文件中，其中只有：`{1}`；该单位不评分。",
        "Unit `{2}` is of a kind `{0}` that the scheme does not assess, only these: `{1}`; it is not scored.",
        "写指标文件 `units.kinds` 中的类别；不按这个指标文件考核的单位不要列入。",
        "Write a kind from the scheme's `units.kinds`; leave out units that this scheme does not assess.");

    /// <summary>A tag that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownTag = new("ASM4061", Severity.Error,
        "指标文件中没有单位标签 `{0}`。",
        "The scheme knows no tag `{0}`.",
        "写指标文件 `units.tags` 中的标签。",
        "Write a tag from the scheme's `units.tags`.");

    /// <summary>An attribute of units that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownUnitAttribute = new("ASM4062", Severity.Error,
        "指标文件中没有单位属性 `{0}`。",
        "The scheme knows no attribute of units `{0}`.",
        "写指标文件 `units.attributes` 中的属性。",
        "Write an attribute from the scheme's `units.attributes`.");

    /// <summary>An id that another unit has.</summary>
    public static readonly DiagnosticDescriptor DuplicateUnit = new("ASM4063", Severity.Error,
        "单位编号 `{0}` 重复。",
        "The unit `{0}` stands here a second time.",
        "保留一个，或给另一个单位别的编号。",
        "Keep one, or give the other unit another id.");

    /// <summary>An id that means something else.</summary>
    public static readonly DiagnosticDescriptor UnitIdTaken = new("ASM4064", Severity.Error,
        "单位编号 `{0}` 与指标文件中的类别、标签或分组同名。",
        "The id `{0}` is the name of a kind, tag or group of the scheme.",
        "换一个编号：`appliesTo` 中的名字要能分清。",
        "Take another id: a name in `appliesTo` must mean one thing.");

    /// <summary>A parameter that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownParameter = new("ASM4070", Severity.Warning,
        "指标文件中没有参数 `{0}`，这一项没有采用。",
        "The scheme has no parameter `{0}`; the entry was passed over.",
        "核对参数编号；一份决定用于几个指标文件时，别的指标文件的参数可以不管。",
        "Check the id; where one decision serves several schemes, parameters of the others are in order.");

    /// <summary>A group that the scheme does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownGroup = new("ASM4071", Severity.Error,
        "参数 `{0}` 的分组 `{1}` 不是指标文件中的类别、标签、分组或单位。",
        "The parameter `{0}` has a figure for `{1}`, which is no kind, tag, group or unit.",
        "改正名字；对所有单位相同的，直接写数。",
        "Correct the name; where the figure is the same for everybody, write just the figure.");

    /// <summary>A figure that the scheme itself gives.</summary>
    public static readonly DiagnosticDescriptor AlreadyDecided = new("ASM4072", Severity.Error,
        "参数 `{0}` 的值已写在指标文件中。",
        "The scheme itself gives the figure of the parameter `{0}`.",
        "删去决定中的这一项；值有变化的，改指标文件。",
        "Remove the entry from the decisions; if the figure has changed, change the scheme.");
}
