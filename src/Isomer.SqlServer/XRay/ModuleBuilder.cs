using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>Makes views and routines.</summary>
internal sealed class ModuleBuilder(Findings findings)
{
    private readonly List<View> _views = [];
    private readonly List<Routine> _routines = [];

    public EquatableArray<View> Views => _views.ToEquatableArray();

    public EquatableArray<Routine> Routines => _routines.ToEquatableArray();

    public void Add(ModuleRow row)
    {
        if (row.Definition is not { } text)
        {
            findings.NoDefinition(row.Kind, row.Name.ToString(), row.IsEncrypted);
            return;
        }

        if (!row.IsOfUsualSettings)
        {
            findings.LeftOut(
                $"{(row.IsView ? "views" : "routines")}/{row.Name}",
                "it was created with ANSI_NULLS or QUOTED_IDENTIFIER off, and means something else with them on");
        }

        var module = ModuleText.Read(text);
        var statement = module?.Named(row.Name) ?? text;
        if (!row.IsView)
        {
            _routines.Add(new(row.Name, findings.Text(statement.Trim())));
        }
        else if (module?.Query is { } query)
        {
            _views.Add(new(row.Name, findings.Text(query), IsMaterialized: false, row.Comment));
        }
        else
        {
            // Column names, SCHEMABINDING: what stands before AS is part of the view.
            findings.Keep("view", row.Name, statement);
        }
    }
}
