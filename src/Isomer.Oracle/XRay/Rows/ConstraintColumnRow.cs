using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.ConstraintColumns"/>.</summary>
internal sealed record ConstraintColumnRow(QualifiedName Table, string Constraint, string Column)
{
    /// <summary>The constraint with its schema, by which a foreign key names the key that it refers to.</summary>
    public QualifiedName Key => new(Table.Schema, Constraint);

    public static ConstraintColumnRow Read(CatalogRow row) => new(row.Name(0, 1), row.Text(2), row.Text(3));
}
