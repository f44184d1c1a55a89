namespace Isomer.Schema;

/// <summary>The name of an object that lives in a schema.</summary>
/// <param name="Schema">
/// The schema, or null for the engine's default schema (<c>public</c>, <c>dbo</c>, <c>main</c>, the connected database or user).
/// </param>
/// <param name="Name">The object's name in its source spelling, unquoted.</param>
public sealed record QualifiedName(string? Schema, string Name) : IComparable<QualifiedName>
{
    /// <summary>A name in the default schema.</summary>
    public QualifiedName(string name)
        : this(null, name)
    {
    }

    /// <summary>Reads <c>name</c> or <c>schema.name</c>; a part that holds a dot or a quote stands in double quotes.</summary>
    /// <exception cref="FormatException">The text is not such a name.</exception>
    public static QualifiedName Parse(string text)
    {
        var parts = QualifiedNameText.Split(text) ?? throw new FormatException($"'{text}' is not a qualified name.");
        return parts.Count == 1 ? new(null, parts[0]) : new(parts[0], parts[1]);
    }

    /// <summary>As <see cref="Parse"/>, false instead of an exception.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out QualifiedName? name)
    {
        var parts = QualifiedNameText.Split(text);
        name = parts is null ? null : parts.Count == 1 ? new(null, parts[0]) : new(parts[0], parts[1]);
        return name is not null;
    }

    /// <summary>Ordinal order: default schema first, then by schema, then by name.</summary>
    public int CompareTo(QualifiedName? other)
    {
        if (other is null)
        {
            return 1;
        }

        var bySchema = string.CompareOrdinal(Schema, other.Schema);
        return bySchema != 0 ? bySchema : string.CompareOrdinal(Name, other.Name);
    }

    /// <summary>The form that <see cref="Parse"/> reads, and that the blueprint file holds.</summary>
    public override string ToString() =>
        Schema is null ? QualifiedNameText.Part(Name) : QualifiedNameText.Part(Schema) + "." + QualifiedNameText.Part(Name);
}
