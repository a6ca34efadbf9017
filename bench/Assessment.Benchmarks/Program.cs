using Assessment.Benchmarks;

return args switch
{
    ["quick", ..] => QuickRun.Run(args),
    ["grading"] => GradingRun.Run(),
    _ => 2,
};
