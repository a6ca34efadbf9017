namespace Assessment.Cli.Tests.Every;

/// <summary>Every command, with every option and every form of output, over the files of <see cref="EveryFile"/>.</summary>
internal static class EveryCommand
{
    private const string Scored = "river.yaml --units units.yaml --evidence facts.ndjson --decisions decisions.yaml";
    private const string Graded = "--grading grades.yaml --subjects subjects.yaml --grade-decisions lines.yaml";
    private const string Alone = "grades.yaml --subjects subjects.yaml --figures figures.yaml --grade-decisions lines.yaml";

    /// <summary>Command lines that print.</summary>
    internal static string[] Printing { get; } =
    [
        "check river.yaml --units units.yaml",
        "check .",
        "check faulty.yaml --format text",
        "check faulty.yaml --format json",
        "check faulty.yaml --format sarif",
        "grade grades.yaml --subjects subjects.yaml --figures figures.yaml --decisions lines.yaml --class townships --settled",
        "grade grades.yaml --subjects subjects.yaml --figures sheets.json --decisions lines.yaml",
        "grade grades.yaml --subjects subjects.yaml --figures figures.yaml --decisions lines.yaml --format json",
        $"score {Scored} --complete",
        $"score {Scored} --brief --as-of 2025-12-31 --as-known 2025-12-31",
        $"score {Scored} --unit qinghe --format html",
        $"score {Scored} --format json",
        $"score {Scored} --format json --brief",
        "score river.yaml --units units.yaml --evidence facts.csv --decisions decisions.yaml --format json",
        "merge river.yaml --units units.yaml --decisions decisions.yaml --parts text.part --complete",
        "merge river.yaml --units units.yaml --decisions decisions.yaml --as-of 2025-12-31 --as-known 2025-12-31 --parts brief.part --brief",
        "merge river.yaml --units units.yaml --decisions decisions.yaml --parts json.part --format json",
        "merge river.yaml --units units.yaml --decisions decisions.yaml --parts html.part --format html",
        $"explain {Scored} --unit qinghe",
        $"explain {Scored} --unit qinghe --node R3 --format json",
        $"explain {Scored} --unit shiqiao --what-if --as-of 2025-12-31 --as-known 2025-12-31",
        $"explain {Scored} --unit qinghe --target 9 {Graded} --figures figures.yaml",
        $"explain {Alone} --unit shiqiao",
        "test .",
        "test river.cases.yaml --format json",
        "test . --format junit",
        "template river.yaml --format csv",
        "template river.yaml --format ndjson",
        "render river.yaml --format md",
        "render river.yaml --format html",
        "verify record.json --key public.pem",
        "verify record.json --ignore-signature --format json",
        "verify broken.json",
        "replay record.json",
        "replay record.json --rules next.yaml --grading next.grades.yaml",
        "replay record.json --rules next.yaml --format json",
        "appeal record.json --appeals appeals.yaml --evidence appeal.ndjson --subjects corrected.yaml",
        "diff river.yaml next.yaml",
        "diff river.yaml next.yaml --format json",
        "diff record.json decided.json",
        "diff record.json decided.json --format json",
        "backtest next.yaml --record record.json --new-grading next.grades.yaml",
        "backtest next.yaml --record record.json --format json",
        $"backtest next.yaml --rules {Scored} {Graded} --figures figures.yaml",
        "fmt river.yaml",
        "fmt river.yaml --check",
    ];

    /// <summary>Command lines that write the file <c>out</c>.</summary>
    internal static string[] Writing { get; } =
    [
        $"score {Scored} --format text --output out",
        $"score {Scored} --format xlsx --output out",
        $"score {Scored} --shard 1/1 --output out",
        "merge river.yaml --units units.yaml --decisions decisions.yaml --parts text.part --format text --output out",
        "render river.yaml --format md --output out",
        "render river.yaml --format html --output out",
        "render river.yaml --format xlsx --output out",
        $"seal {Scored} --as-of 2025-12-31 --as-known 2025-12-31 {Graded} --figures figures.yaml --key private.pem --output out",
        $"seal {Alone} --maskable --output out",
        "mask record.json --fields person refs by note name --output out",
        "appeal record.json --appeals appeals.yaml --evidence appeal.ndjson --subjects corrected.yaml --output out",
    ];

    /// <summary>All of them.</summary>
    internal static string[] Lines { get; } = [.. Printing, .. Writing];
}
