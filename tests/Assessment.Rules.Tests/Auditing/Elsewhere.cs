using System.Globalization;

namespace Assessment.Rules.Tests.Auditing;

/// <summary>Another machine: another culture and another time zone.</summary>
internal static class Elsewhere
{
    private const string Zone = "TZ";

    internal static T Run<T>(string culture, string zone, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string? home = Environment.GetEnvironmentVariable(Zone);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Move(zone);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            Move(home);
        }
    }

    private static void Move(string? zone)
    {
        Environment.SetEnvironmentVariable(Zone, zone);
        TimeZoneInfo.ClearCachedData();
    }
}
