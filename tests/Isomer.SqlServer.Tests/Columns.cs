namespace Isomer.SqlServer.Tests;

/// <summary>Columns as the catalog describes them.</summary>
internal static class Columns
{
    /// <summary>One column of each built-in type that readers tell apart.</summary>
    public static IReadOnlyList<StoredColumn> OfEveryType { get; } =
    [
        Of("bit"), Of("tinyint"), Of("smallint"), Of("int"), Of("bigint"), Of("decimal", 17, 38, 10), Of("numeric", 9, 12, 2), Of("money"),
        Of("smallmoney"),
        Of("real"), Of("float"), Of("date"), Of("time", 5, 16, 7), Of("datetime2", 8, 27, 7), Of("datetime"), Of("smalldatetime"),
        Of("datetimeoffset", 10, 34, 7),
        Of("uniqueidentifier"), Of("binary", 16), Of("varbinary", 8000), Of("varbinary", -1), Of("image", 16), Of("timestamp", 8),
        Text("nchar", 20), Text("nvarchar", 8000), Text("nvarchar", -1), Text("ntext", 16),
        Text("char", 10), Text("varchar", 8000), Text("varchar", 4000), Text("varchar", -1), Text("text", 16),
        Of("xml", -1), Of("json", -1), Of("vector", 20), Of("sql_variant", 8016), Of("hierarchyid", 892), Of("geometry", -1),
        Of("geography", -1),
    ];

    public static StoredColumn Of(string type, int maxBytes = 0, int precision = 0, int scale = 0) => new()
    {
        Name = "a]b", DataType = type, IsNullable = true, MaxBytes = maxBytes, Precision = precision, Scale = scale, Collation = null,
        CodePage = 0,
    };

    public static StoredColumn Text(string type, int maxBytes, string collation = "Latin1_General_100_CI_AS", int codePage = 1252) =>
        Of(type, maxBytes) with { Collation = collation, CodePage = codePage };

    public static StoredTable Table(params StoredColumn[] columns) =>
        new("[dbo].[it]]ems]", 1000, IsInMemory: false, columns.ToDictionary(c => c.Name));
}
