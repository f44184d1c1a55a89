namespace Isomer.Schema;

/// <summary>A database schema in engine-agnostic form: an immutable value that one JSON file holds.</summary>
public sealed partial record Blueprint
{
    /// <summary>The version of the file format that this build reads and writes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The empty blueprint.</summary>
    public static Blueprint Empty { get; } = new();

    /// <summary>Where it was X-rayed; null for a blueprint written by hand.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Tables, sorted by name.</summary>
    public EquatableArray<Table> Tables { get; init; }

    /// <summary>Standalone sequences (those behind an identity column are part of that column), sorted by name.</summary>
    public EquatableArray<Sequence> Sequences { get; init; }

    /// <summary>Named enum types, sorted by name. A column refers to one by the facet <c>name</c> of its type.</summary>
    public EquatableArray<EnumType> Enums { get; init; }

    /// <summary>Domains, sorted by name. A column refers to one by <see cref="Column.Domain"/>.</summary>
    public EquatableArray<Domain> Domains { get; init; }

    /// <summary>Views, sorted by name; their text stays native.</summary>
    public EquatableArray<View> Views { get; init; }

    /// <summary>Functions and procedures, sorted by name; native text.</summary>
    public EquatableArray<Routine> Routines { get; init; }

    /// <summary>Whatever else the X-Ray saw and the canonical form cannot say, sorted by kind and name: never dropped.</summary>
    public EquatableArray<NativeObject> NativeObjects { get; init; }

    /// <summary>The table of that name, or null.</summary>
    public Table? FindTable(QualifiedName name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name)
            {
                return table;
            }
        }

        return null;
    }
}
