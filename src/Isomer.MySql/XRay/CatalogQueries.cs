namespace Isomer.MySql;

/// <summary>
/// Every query of the X-Ray. Columns are named as both products name them; what one product alone has stands in comments that only it
/// reads.
/// <c>{schemas}</c> is a list of literals, or <c>DATABASE()</c>.
/// </summary>
internal static class CatalogQueries
{
    /// <summary>Base tables, sequences and views with their kind.</summary>
    public const string Tables = """
        SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, TABLE_TYPE, ENGINE, CREATE_OPTIONS, TABLE_COMMENT
        FROM information_schema.TABLES
        WHERE TABLE_SCHEMA IN ({schemas})
        ORDER BY TABLE_SCHEMA, TABLE_NAME
        """;

    public const string Columns = """
        SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA, GENERATION_EXPRESSION,
            COLLATION_NAME, COLUMN_COMMENT /*!80003 , CAST(SRS_ID AS CHAR) */ /*M! , NULL */
        FROM information_schema.COLUMNS
        WHERE TABLE_SCHEMA IN ({schemas})
        ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION
        """;

    /// <summary>A row per key part.</summary>
    public const string Indexes = """
        SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, INDEX_NAME, CAST(NON_UNIQUE AS CHAR), COLUMN_NAME, COLLATION, CAST(SUB_PART AS CHAR),
            INDEX_TYPE, INDEX_COMMENT /*!80013 , IF(IS_VISIBLE = 'YES', 'NO', 'YES'), EXPRESSION */ /*M! , IGNORED, NULL */
        FROM information_schema.STATISTICS
        WHERE TABLE_SCHEMA IN ({schemas})
        ORDER BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX
        """;

    /// <summary>A row per column of a foreign key.</summary>
    /// <remarks>MariaDB hides the table of actions from an account that has no privilege but SELECT; the keys it shows.</remarks>
    public const string ForeignKeys = """
        SELECT NULLIF(k.TABLE_SCHEMA, DATABASE()), k.TABLE_NAME, k.CONSTRAINT_NAME, k.COLUMN_NAME, NULLIF(k.REFERENCED_TABLE_SCHEMA, DATABASE()),
            k.REFERENCED_TABLE_NAME, k.REFERENCED_COLUMN_NAME, r.DELETE_RULE, r.UPDATE_RULE
        FROM information_schema.KEY_COLUMN_USAGE k
        LEFT JOIN information_schema.REFERENTIAL_CONSTRAINTS r
            ON r.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND r.TABLE_NAME = k.TABLE_NAME AND r.CONSTRAINT_NAME = k.CONSTRAINT_NAME
        WHERE k.TABLE_SCHEMA IN ({schemas}) AND k.REFERENCED_TABLE_NAME IS NOT NULL
        ORDER BY k.TABLE_SCHEMA, k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION
        """;

    // MariaDB says itself which table a check is of, and needs to: there, two tables may have checks of one name.
    public const string ChecksOfMySql = """
        SELECT NULLIF(t.TABLE_SCHEMA, DATABASE()), t.TABLE_NAME, c.CONSTRAINT_NAME, 'Table', c.CHECK_CLAUSE, t.ENFORCED
        FROM information_schema.CHECK_CONSTRAINTS c
        JOIN information_schema.TABLE_CONSTRAINTS t
            ON t.CONSTRAINT_SCHEMA = c.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = c.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK'
        WHERE t.TABLE_SCHEMA IN ({schemas})
        ORDER BY t.TABLE_SCHEMA, t.TABLE_NAME, c.CONSTRAINT_NAME
        """;

    public const string ChecksOfMariaDb = """
        SELECT NULLIF(CONSTRAINT_SCHEMA, DATABASE()), TABLE_NAME, CONSTRAINT_NAME, LEVEL, CHECK_CLAUSE, 'YES'
        FROM information_schema.CHECK_CONSTRAINTS
        WHERE CONSTRAINT_SCHEMA IN ({schemas})
        ORDER BY CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME
        """;

    public const string Partitions = """
        SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, PARTITION_NAME, PARTITION_METHOD, PARTITION_EXPRESSION, PARTITION_DESCRIPTION,
            SUBPARTITION_METHOD, SUBPARTITION_EXPRESSION, CAST(COUNT(*) AS CHAR)
        FROM information_schema.PARTITIONS
        WHERE TABLE_SCHEMA IN ({schemas}) AND PARTITION_NAME IS NOT NULL
        GROUP BY TABLE_SCHEMA, TABLE_NAME, PARTITION_NAME, PARTITION_METHOD, PARTITION_EXPRESSION, PARTITION_DESCRIPTION, SUBPARTITION_METHOD,
            SUBPARTITION_EXPRESSION, PARTITION_ORDINAL_POSITION
        ORDER BY TABLE_SCHEMA, TABLE_NAME, PARTITION_ORDINAL_POSITION
        """;

    public const string Views = """
        SELECT NULLIF(TABLE_SCHEMA, DATABASE()), TABLE_NAME, VIEW_DEFINITION, CHECK_OPTION, SECURITY_TYPE
        FROM information_schema.VIEWS
        WHERE TABLE_SCHEMA IN ({schemas})
        ORDER BY TABLE_SCHEMA, TABLE_NAME
        """;

    public const string Triggers = """
        SELECT NULLIF(EVENT_OBJECT_SCHEMA, DATABASE()), EVENT_OBJECT_TABLE, TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION, ACTION_STATEMENT
        FROM information_schema.TRIGGERS
        WHERE EVENT_OBJECT_SCHEMA IN ({schemas})
        ORDER BY EVENT_OBJECT_SCHEMA, EVENT_OBJECT_TABLE, EVENT_MANIPULATION, ACTION_TIMING, ACTION_ORDER
        """;

    public const string Routines = """
        SELECT NULLIF(ROUTINE_SCHEMA, DATABASE()), SPECIFIC_NAME, ROUTINE_TYPE, DTD_IDENTIFIER, ROUTINE_DEFINITION, IS_DETERMINISTIC, SQL_DATA_ACCESS,
            SECURITY_TYPE, ROUTINE_COMMENT
        FROM information_schema.ROUTINES
        WHERE ROUTINE_SCHEMA IN ({schemas})
        ORDER BY ROUTINE_SCHEMA, ROUTINE_TYPE, SPECIFIC_NAME
        """;

    public const string Parameters = """
        SELECT NULLIF(SPECIFIC_SCHEMA, DATABASE()), SPECIFIC_NAME, ROUTINE_TYPE, PARAMETER_MODE, PARAMETER_NAME, DTD_IDENTIFIER
        FROM information_schema.PARAMETERS
        WHERE SPECIFIC_SCHEMA IN ({schemas}) AND ORDINAL_POSITION > 0
        ORDER BY SPECIFIC_SCHEMA, SPECIFIC_NAME, ROUTINE_TYPE, ORDINAL_POSITION
        """;

    public const string Events = """
        SELECT NULLIF(EVENT_SCHEMA, DATABASE()), EVENT_NAME, EVENT_TYPE, INTERVAL_VALUE, INTERVAL_FIELD, CAST(EXECUTE_AT AS CHAR), CAST(STARTS AS CHAR),
            CAST(ENDS AS CHAR), STATUS, ON_COMPLETION, EVENT_COMMENT, EVENT_DEFINITION
        FROM information_schema.EVENTS
        WHERE EVENT_SCHEMA IN ({schemas})
        ORDER BY EVENT_SCHEMA, EVENT_NAME
        """;

    /// <summary>The query over the wanted schemas.</summary>
    public static string For(string query, IReadOnlyList<string> schemas) =>
        query.Replace(
            "{schemas}", schemas.Count == 0 ? "DATABASE()" : string.Join(", ", schemas.Select(SqlText.Literal)), StringComparison.Ordinal);

    /// <summary>The options of each sequence, which only the sequence itself tells: one query for all.</summary>
    public static string Sequences(IReadOnlyList<Isomer.Schema.QualifiedName> names) => string.Join(
        "\nUNION ALL\n",
        names.Select((name, i) =>
            $"SELECT {i.ToString(System.Globalization.CultureInfo.InvariantCulture)}, CAST(start_value AS CHAR), CAST(increment AS CHAR), CAST(minimum_value AS CHAR), "
            + $"CAST(maximum_value AS CHAR), CAST(cache_size AS CHAR), CAST(cycle_option AS CHAR) FROM {SqlText.Quote(name)}"));
}
