namespace Isomer.Dialects.MySql;

/// <summary>
/// What MySQL and MariaDB both understand, and alike: a closed list of functions, and the words that one of them alone has, or reads
/// otherwise. https://mariadb.com/kb/en/incompatibilities-and-feature-differences-between-mariadb-and-mysql-unmaintained/ and its
/// successors.
/// </summary>
internal static class SharedWords
{
    /// <summary>
    /// Functions that give the same on both for the same arguments. Documents, patterns and server's own numbers are none of them.
    /// </summary>
    public static readonly HashSet<string> Functions = new(StringComparer.OrdinalIgnoreCase)
    {
        "abs", "acos", "adddate", "addtime", "ascii", "asin", "atan", "atan2", "avg", "bin", "bit_length", "cast", "ceil", "ceiling", "char",
        "char_length", "character_length", "coalesce", "concat", "concat_ws", "connection_id", "conv", "convert", "convert_tz", "cos", "cot", "count",
        "crc32", "cume_dist", "curdate", "current_date", "current_time", "current_timestamp", "current_user", "curtime", "database", "date", "date_add",
        "date_format", "date_sub", "datediff", "day", "dayname", "dayofmonth", "dayofweek", "dayofyear", "degrees", "dense_rank", "elt", "exp",
        "export_set", "extract", "field", "find_in_set", "first_value", "floor", "format", "found_rows", "from_days", "from_unixtime", "get_lock",
        "greatest", "group_concat", "hex", "hour", "if", "ifnull", "insert", "instr", "interval", "isnull", "lag", "last_day",
        "last_insert_id", "last_value", "lcase", "lead", "least", "left", "length", "ln", "localtime", "localtimestamp", "locate", "log", "log10", "log2",
        "lower", "lpad", "ltrim", "makedate", "maketime", "make_set", "max", "md5", "microsecond", "mid", "min", "minute", "mod", "month", "monthname",
        "now", "nth_value", "ntile", "nullif", "oct", "octet_length", "ord", "percent_rank", "period_add", "period_diff", "pi", "position", "pow", "power",
        "quarter", "quote", "radians", "rank", "release_lock", "repeat", "replace", "reverse", "right", "round", "row_count", "row_number", "rpad",
        "rtrim", "sec_to_time", "second", "session_user", "sha", "sha1", "sha2", "sign", "sin", "sleep", "soundex", "space", "sqrt", "std", "stddev",
        "stddev_pop", "stddev_samp", "str_to_date", "strcmp", "subdate", "substr", "substring", "substring_index", "subtime", "sum", "sysdate", "tan",
        "time", "time_format", "time_to_sec", "timediff", "timestamp", "timestampadd", "timestampdiff", "to_days", "to_seconds", "trim", "truncate",
        "ucase", "unhex", "unix_timestamp", "upper", "user", "utc_date", "utc_time", "utc_timestamp", "uuid", "values", "var_pop", "var_samp", "variance",
        "week", "weekday", "weekofyear", "year", "yearweek",
    };

    /// <summary>Words that may stand before a parenthesis and call nothing: operators, clauses, types.</summary>
    public static readonly HashSet<string> NoCalls = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "and", "any", "as", "between", "binary", "bigint", "bit", "blob", "by", "call", "case", "column", "columns", "datetime", "decimal", "distinct", "do", "double",
        "else", "elseif", "end", "enum", "except", "exists", "float", "from", "hash", "having", "in", "index", "int", "integer", "intersect", "is", "join", "key",
        "less", "like", "limit", "list", "mediumint", "not", "numeric", "nvarchar", "nchar", "on", "or", "order", "over", "partition", "primary", "range", "return", "select", "set",
        "smallint", "some", "sql", "table", "text", "than", "then", "tinyint", "to", "union", "unique", "until", "using", "varbinary", "varchar", "when",
        "where", "while", "with", "xor", "year",
    };

    /// <summary>Words behind which a name stands, even before a parenthesis.</summary>
    public static readonly HashSet<string> BeforeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "call", "constraint", "index", "into", "join", "key", "partition", "references", "subpartition", "table", "update",
    };

    /// <summary>
    /// Words of which one server knows nothing, or makes something else: documents, sequences, history, patterns of another library, what
    /// statements give back, how strictly they are locked.
    /// </summary>
    public static readonly HashSet<string> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        "aggregate", "enforced", "except", "geometry", "grouping", "ignored", "immediate", "inet4", "inet6", "intersect", "invisible", "json", "lastval",
        "lateral", "member", "minus", "nextval", "package", "period", "previous", "regexp", "returning", "rlike", "rownum", "rowtype", "sequence", "setval",
        "share", "system_time", "vector", "versioning", "visible", "xmltype",
    };
}
