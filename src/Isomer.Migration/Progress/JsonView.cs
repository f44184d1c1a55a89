using System.Text.Json;
using Isomer.Dialects;

namespace Isomer.Migration.Progress;

/// <summary>A JSON object per line and event.</summary>
internal sealed class JsonView(TextWriter output) : IProgressView
{
    private readonly Lock _lock = new();

    public void Begin(IReadOnlyList<TableProgress> tables)
    {
    }

    public void Phase(string name) => Event("phase", j => j.WriteString("name", name));

    public void Note(string text) => Event("note", j => j.WriteString("text", text));

    public void StatementDone(PlanStep step) => Event("statement", j =>
    {
        j.WriteString("target", step.Target);
        j.WriteString("summary", step.Summary);
    });

    public void TableStarted(TableProgress table) => Event("tableStarted", j => j.WriteString("table", table.Name));

    public void TableCopied(TableProgress table) => Event("tableCopied", j =>
    {
        j.WriteString("table", table.Name);
        j.WriteNumber("rows", table.Rows);
        j.WriteNumber("rejects", table.Rejects);
    });

    public void TableVerified(TableProgress table, long differences) => Event("tableVerified", j =>
    {
        j.WriteString("table", table.Name);
        j.WriteNumber("differences", differences);
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Event(string name, Action<Utf8JsonWriter> write)
    {
        lock (_lock)
        {
            output.WriteLine(JsonLine.Of(j =>
            {
                j.WriteString("event", name);
                write(j);
            }));
        }
    }
}
