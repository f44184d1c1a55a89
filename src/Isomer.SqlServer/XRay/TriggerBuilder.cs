using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes the triggers of a table.</summary>
internal sealed class TriggerBuilder(Findings findings)
{
    public EquatableArray<Trigger> Build(QualifiedName table, IEnumerable<TriggerRow> rows)
    {
        var triggers = new List<Trigger>();
        foreach (var row in rows)
        {
            if (Statement(row) is not { } statement)
            {
                continue;
            }

            triggers.Add(new(row.Name, findings.Text(statement)));
            if (row.IsDisabled)
            {
                findings.Keep(
                    "trigger's state", table, row.Name, $"ALTER TABLE {SqlText.Quote(table)} DISABLE TRIGGER {SqlText.Quote(row.Name)}");
            }
        }

        return triggers.OrderBy(t => t.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Lists the triggers of views, and of the database.</summary>
    public void KeepOthers(IEnumerable<TriggerRow> rows)
    {
        foreach (var row in rows.Where(r => !r.IsOfTable))
        {
            if (Statement(row) is not { } statement)
            {
                continue;
            }

            if (row.Owner is { } view)
            {
                findings.Keep("trigger of a view", view, row.Name, statement);
            }
            else
            {
                findings.Keep("trigger of the database", new QualifiedName(row.Name), statement);
            }
        }
    }

    private string? Statement(TriggerRow row)
    {
        if (row.Definition is not { } text)
        {
            findings.NoDefinition("trigger", row.Owner is null ? row.Name : $"{row.Owner}.{row.Name}", row.IsEncrypted);
            return null;
        }

        // A trigger lies in its table's schema; one of the database lies in none.
        return row.Owner is { } owner && ModuleText.Read(text) is { } module ? module.Named(owner with { Name = row.Name }) : text;
    }
}
