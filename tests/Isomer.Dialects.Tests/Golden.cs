using System.Runtime.CompilerServices;

namespace Isomer.Dialects.Tests;

/// <summary>Expected scripts in Golden/{engine}/, one per scenario.</summary>
internal static class Golden
{
    public static void Verify(string engine, string actual, [CallerMemberName] string scenario = "") =>
        Testing.Golden.Verify($"{engine}/{scenario}.sql", actual);
}
