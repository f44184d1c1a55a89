using Isomer.Schema;

namespace Isomer.Generator.Naming;

/// <summary>The C# types of one table.</summary>
/// <param name="Source">The row as the source holds it: <c>LegacyCustomer</c>.</param>
/// <param name="Target">The row as the destination shall hold it: <c>Customer</c>.</param>
/// <param name="Mapper">The mapper: <c>CustomerMapper</c>.</param>
internal sealed record RowTypes(string Source, string Target, string Mapper)
{
    // Members of the blueprint's class that are no row type, and members of a row type, which may not be called as the type is.
    private static readonly string[] Members =
        ["BlueprintJson", "Ddl", "Definition", "Main", "MappingJson", "Transform", .. PropertyNames.Members];

    /// <summary>The names of each table's types, unique within the blueprint's class.</summary>
    public static IReadOnlyList<RowTypes> Of(string blueprint, EquatableArray<MappedTable> tables)
    {
        var plurals = tables.Select(t => Plural(t.Target.Name)).ToArray();
        var spelled = new HashSet<string>(plurals, StringComparer.OrdinalIgnoreCase);
        var unique = new UniqueNames([blueprint, .. Members]);

        // Targets first: the short names are theirs. A plural gives way to a table that bears its singular as its own name.
        var targets = plurals.Select(plural => unique.Take(Singular.Of(plural) is var s && spelled.Contains(s) ? plural : s)).ToArray();
        return
        [
            .. tables.Select((table, i) => new RowTypes(
                unique.Take("Legacy" + Singular.Of(Plural(table.Source.Name))), targets[i], unique.Take(targets[i] + "Mapper"))),
        ];
    }

    // A schema other than the default one is part of the name always, so that a second schema renames nothing.
    private static string Plural(QualifiedName name) =>
        name.Schema is null ? Pascal.Of(name.Name) : Pascal.Of(name.Schema + "_" + name.Name);
}
