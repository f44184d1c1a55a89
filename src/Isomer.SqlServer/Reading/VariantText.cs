namespace Isomer.SqlServer;

/// <summary>
/// The text of a sql_variant: that of the value inside it, every digit of it. Its type is not said, so that nothing can be written from it.
/// </summary>
internal static class VariantText
{
    // CONVERT's styles: 3 writes all digits of a floating-point number, 2 those of money, 126 ISO 8601; 2 of octets is hexadecimal without
    // 0x. https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql
    public static string Of(string column) => $"""
        CASE CAST(SQL_VARIANT_PROPERTY({column}, 'BaseType') AS nvarchar(128))
            WHEN N'float' THEN CONVERT(nvarchar(max), CAST({column} AS float), 3)
            WHEN N'real' THEN CONVERT(nvarchar(max), CAST({column} AS real), 3)
            WHEN N'money' THEN CONVERT(nvarchar(max), CAST({column} AS money), 2)
            WHEN N'smallmoney' THEN CONVERT(nvarchar(max), CAST({column} AS smallmoney), 2)
            WHEN N'date' THEN CONVERT(nvarchar(max), CAST({column} AS date), 126)
            WHEN N'time' THEN CONVERT(nvarchar(max), CAST({column} AS time(7)), 126)
            WHEN N'datetime' THEN CONVERT(nvarchar(max), CAST({column} AS datetime), 126)
            WHEN N'smalldatetime' THEN CONVERT(nvarchar(max), CAST({column} AS smalldatetime), 126)
            WHEN N'datetime2' THEN CONVERT(nvarchar(max), CAST({column} AS datetime2(7)), 126)
            WHEN N'datetimeoffset' THEN CONVERT(nvarchar(max), CAST({column} AS datetimeoffset(7)), 126)
            WHEN N'binary' THEN CONVERT(nvarchar(max), CAST({column} AS varbinary(8000)), 2)
            WHEN N'varbinary' THEN CONVERT(nvarchar(max), CAST({column} AS varbinary(8000)), 2)
            ELSE CAST({column} AS nvarchar(max)) END
        """;
}
