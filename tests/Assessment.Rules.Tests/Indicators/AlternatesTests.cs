using System.Collections.Immutable;
using Assessment.Model;
using Assessment.Rules.Reading;
using Assessment.Rules.Tests.Reading;

namespace Assessment.Rules.Tests.Indicators;

public sealed class AlternatesTests
{
    private static readonly string[] Files = ["indicators/luoyang/2018/counties.yaml", "indicators/luoyang/2018/departments.yaml"];

    public static TheoryData<string, string> Alternates
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (string file in Files)
            {
                foreach (Alternate alternate in OneOfs(SchemeOf(file).Indicators).SelectMany(oneOf => oneOf.Alternates))
                {
                    rows.Add(file, FirstId(alternate));
                }
            }

            return rows;
        }
    }

    [Fact]
    public void The_two_tables_have_ten_switches() => Files.Sum(file => OneOfs(SchemeOf(file).Indicators).Count()).ShouldBe(10);

    [Theory]
    [MemberData(nameof(Alternates))]
    public void Removing_an_alternate_is_a_fault_that_names_the_units(string file, string first)
    {
        Scheme scheme = SchemeOf(file);
        Faults(Changed(scheme, first, alternates => alternates.RemoveAll(a => FirstId(a) == first)))
            .ShouldContain(message => ProfilesOf(scheme).Any(profile => message.Contains(profile, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Alternates))]
    public void Giving_an_alternate_to_everybody_is_a_fault_that_names_the_units(string file, string first)
    {
        Scheme scheme = SchemeOf(file);
        ImmutableArray<string> everybody = [.. scheme.Units.Kinds.Select(kind => kind.Name)];
        Faults(Changed(scheme, first, alternates => [.. alternates.Select(a => FirstId(a) == first ? a with { AppliesTo = a.AppliesTo with { Names = everybody } } : a)]))
            .ShouldContain(message => ProfilesOf(scheme).Any(profile => message.Contains(profile, StringComparison.Ordinal)));
    }

    private static Scheme SchemeOf(string file) => SchemeReader.Read(Repository.Text(file), file, Limits.Default, _ => []).Value.ShouldNotBeNull();

    private static IEnumerable<string> Faults(Scheme scheme) =>
        SchemeChecker.Check(scheme).Where(fault => fault.Descriptor.Severity == Severity.Error).Select(fault => fault.Message(Language.Chinese));

    private static IEnumerable<string> ProfilesOf(Scheme scheme) => scheme.Units.Profiles.Select(profile => profile.Title);

    private static string FirstId(Alternate alternate) => alternate.Indicators[0] is Branch.Single single ? single.Indicator.Id : "";

    private static IEnumerable<Branch.OneOf> OneOfs(ImmutableArray<Branch> branches) => branches.SelectMany(branch => branch switch
    {
        Branch.OneOf oneOf => oneOf.Alternates.SelectMany(a => OneOfs(a.Indicators)).Prepend(oneOf),
        Branch.Single single => OneOfs(single.Indicator.Children),
        _ => [],
    });

    private static Scheme Changed(Scheme scheme, string first, Func<ImmutableArray<Alternate>, ImmutableArray<Alternate>> change) =>
        scheme with { Indicators = Changed(scheme.Indicators, first, change) };

    private static ImmutableArray<Branch> Changed(ImmutableArray<Branch> branches, string first, Func<ImmutableArray<Alternate>, ImmutableArray<Alternate>> change) =>
    [
        .. branches.Select(branch => branch switch
        {
            Branch.OneOf oneOf when oneOf.Alternates.Any(a => FirstId(a) == first) => oneOf with { Alternates = change(oneOf.Alternates) },
            Branch.Single single => new Branch.Single(single.Indicator with { Children = Changed(single.Indicator.Children, first, change) }),
            _ => branch,
        }),
    ];
}
