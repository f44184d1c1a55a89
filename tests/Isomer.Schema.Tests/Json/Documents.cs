using Isomer.Testing;

namespace Isomer.Schema.Tests.Json;

/// <summary>Blueprints and mappings in the folder <c>Documents</c>; an invalid one begins with the code of its finding.</summary>
internal static class Documents
{
    private static readonly string s_folder = Path.Combine(Repository.Project, "Documents");

    public static string[] Invalid =>
        [.. Directory.GetFiles(s_folder, "ISO*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static string Read(string file) => File.ReadAllText(Path.Combine(s_folder, file));
}
