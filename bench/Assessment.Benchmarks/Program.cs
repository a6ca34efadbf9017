using Assessment.Benchmarks;

return args switch
{
    ["quick", ..] => QuickRun.Run(args),
    ["grading"] => GradingRun.Run(),
    ["startup"] => StartUpRun.Run(),
    _ => 2,
};
