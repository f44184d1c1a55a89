namespace Isomer.PostgreSql;

/// <summary>A column as the server holds it; a domain is seen through to its base type, since that is what travels.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="TypeOid">The base type.</param>
/// <param name="TypeModifier">Length, precision or fields in the type's own encoding; -1 for none.</param>
/// <param name="TypeName">The base type's name in <c>pg_type</c>.</param>
/// <param name="StoreType">The base type as <c>format_type</c> prints it.</param>
/// <param name="EnumLabels">The labels of an enum type; null for any other.</param>
internal sealed record StoredColumn(string Name, uint TypeOid, int TypeModifier, string TypeName, string StoreType, string[]? EnumLabels)
{
    /// <summary>Whether it is case-insensitive text of the extension <c>citext</c>, which travels as text does.</summary>
    public bool IsCitext => TypeName == "citext";

    /// <summary>Whether its binary form is its text.</summary>
    public bool TravelsAsText => EnumLabels is not null || IsCitext ||
        TypeOid is TypeOids.Text or TypeOids.VarChar or TypeOids.BpChar or TypeOids.Name or TypeOids.Json or TypeOids.Jsonb or TypeOids.Xml;
}
