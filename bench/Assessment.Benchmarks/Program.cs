using Assessment.Benchmarks;
using Assessment.Benchmarks.Suite;
using BenchmarkDotNet.Running;

return args switch
{
    ["quick", ..] => QuickRun.Run(args),
    ["grading"] => GradingRun.Run(),
    ["streaming", ..] => StreamingRun.Run(args),
    ["startup"] => StartUpRun.Run(),
    ["suite"] => Suite("--filter", "*"),
    ["suite", .. var wish] => Suite(wish),
    _ => 2,
};

static int Suite(params string[] wish)
{
    bool isWhole = BenchmarkSwitcher.FromAssembly(typeof(SuiteConfig).Assembly).Run(wish, SuiteConfig.Short)
        .All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success));
    return isWhole ? 0 : 1;
}
