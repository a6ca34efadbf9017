namespace Assessment.Fuzz;

/// <summary>The repository in which the program runs.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution, from the working folder upwards.</summary>
    internal static string Root()
    {
        DirectoryInfo? folder = new(Directory.GetCurrentDirectory());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Assessment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run this inside the repository.");
    }
}
