using Assessment.Benchmarks;

return args is ["quick", ..] ? QuickRun.Run(args) : 2;
