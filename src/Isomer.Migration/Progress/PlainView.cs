using System.Globalization;
using Isomer.Dialects;

namespace Isomer.Migration.Progress;

/// <summary>A line per event, for logs and pipes.</summary>
internal sealed class PlainView(TextWriter output) : IProgressView
{
    private readonly Lock _lock = new();

    public void Begin(IReadOnlyList<TableProgress> tables)
    {
    }

    public void Phase(string name) => Line(name);

    public void Note(string text) => Line($"  {text}");

    public void StatementDone(PlanStep step) => Line($"  {step.Summary}");

    public void TableStarted(TableProgress table)
    {
    }

    public void TableCopied(TableProgress table) => Line(string.Create(
        CultureInfo.InvariantCulture,
        $"  {table.Name}: {table.Rows:N0} rows" +
        $"{(table.ResumedRows > 0 ? $", {table.ResumedRows:N0} of them from an earlier run" : "")}" +
        $"{(table.Rejects > 0 ? $", {table.Rejects:N0} rejected" : "")}"));

    public void TableVerified(TableProgress table, long differences) => Line(
        $"  {table.Name}: {(differences == 0 ? "equal" : string.Create(CultureInfo.InvariantCulture, $"{differences:N0} difference(s)"))}");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Line(string text)
    {
        lock (_lock)
        {
            output.WriteLine(text);
        }
    }
}
