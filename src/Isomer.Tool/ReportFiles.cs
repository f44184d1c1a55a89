using Isomer.Dialects;

namespace Isomer.Tool;

/// <summary>The two files of one assessment below a folder: <c>{engine}/{name}.html</c> and <c>.json</c>.</summary>
internal sealed class ReportFiles(string folder, Dialect dialect, string name)
{
    public string Html { get; } = Path.Combine(folder, dialect.Id, name + ".html");

    public string Json { get; } = Path.Combine(folder, dialect.Id, name + ".json");

    /// <summary>Whether both are the same files.</summary>
    public bool IsSameAs(ReportFiles other) => Path.GetFullPath(Json) == Path.GetFullPath(other.Json);
}
