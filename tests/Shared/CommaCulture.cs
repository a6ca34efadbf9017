using System.Globalization;
using System.Runtime.CompilerServices;

namespace Assessment.Tests;

/// <summary>Runs every test under a culture that writes 1.5 as 1,5, so that a number formatted by the host's culture shows.</summary>
internal static class CommaCulture
{
    [ModuleInitializer]
    internal static void Set() => CultureInfo.DefaultThreadCurrentCulture = new CultureInfo("de-DE");
}
