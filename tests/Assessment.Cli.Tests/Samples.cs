using System.Runtime.CompilerServices;

namespace Assessment.Cli.Tests;

/// <summary>The samples of the repository, and what is scored by what.</summary>
internal static class Samples
{
    private const string Lushan = "indicators/lushan/2022";
    private const string LushanData = "samples/lushan-2022";

    /// <summary>Everything but the evidence, then the evidence; whole schemes of all places, by name.</summary>
    internal static readonly IReadOnlyDictionary<string, (string Files, string Evidence)> All = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["shi-dui-xian"] = ("indicators/shi-dui-xian/2018/counties.yaml --units samples/shi-dui-xian-2018/units.yaml", "samples/shi-dui-xian-2018/evidence.ndjson"),
        ["luoyang counties"] = ("indicators/luoyang/2018/counties.yaml --units samples/luoyang-2018/counties.units.yaml", "samples/luoyang-2018/counties.evidence.ndjson"),
        ["luoyang departments"] = ("indicators/luoyang/2018/departments.yaml --units samples/luoyang-2018/departments.units.yaml", "samples/luoyang-2018/departments.evidence.ndjson"),
        ["lushan departments"] = OfLushan("departments", "departments"),
        ["lushan townships"] = OfLushan("townships", "townships"),
        ["lushan peace-law departments"] = OfLushan("peace-law-departments", "peace-law-departments"),
        ["lushan peace-law townships"] = OfLushan("peace-law-townships", "townships"),
        ["xx-county"] = ("indicators/xx-county/2023/party-building.yaml --units samples/xx-county-2023/units.yaml", "samples/xx-county-2023/evidence.ndjson"),
    };

    /// <summary>A place with all indicator files and samples.</summary>
    internal static Workplace Workplace()
    {
        Workplace workplace = new();
        foreach (string folder in (string[])["indicators", "samples"])
        {
            foreach (string file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Where(IsRead))
            {
                workplace.With(Path.GetRelativePath(Root, file), File.ReadAllText(file));
            }
        }

        return workplace;
    }

    /// <summary>The folder of the repository.</summary>
    internal static string Root { get; } = Path.GetFullPath("../../..", Here());

    private static (string, string) OfLushan(string scheme, string units) =>
        ($"{Lushan}/{scheme}.yaml --units {LushanData}/{units}.units.yaml --decisions {LushanData}/decisions.yaml", $"{LushanData}/{scheme}.evidence.ndjson");

    private static bool IsRead(string file) => Path.GetExtension(file) is ".yaml" or ".ndjson";

    private static string Here([CallerFilePath] string here = "") => here;
}
