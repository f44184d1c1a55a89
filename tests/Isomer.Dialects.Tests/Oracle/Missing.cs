using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Oracle;

/// <summary>The scenarios whose feature Oracle lacks, and the anomalies that say so.</summary>
internal static class Missing
{
    public static readonly IReadOnlyDictionary<string, Code[]> Features = new Dictionary<string, Code[]>
    {
        [nameof(TypeScenarios.Texts_that_ignore_case)] = [Codes.CaseFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_case_and_accents)] = [Codes.AccentFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_the_case_of_ASCII_letters)] = [Codes.CaseFoldingLost],
        [nameof(TypeScenarios.Texts_that_ignore_blanks_at_the_end)] = [Codes.BlankFoldingLost],
        [nameof(TypeScenarios.Stamps_of_rows)] = [Codes.StampFrozen],
        [nameof(TypeScenarios.Domains)] = [Codes.DomainFlattened],
        [nameof(ColumnScenarios.Checks_of_texts_that_become_empty)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_trim_other_than_blanks)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_of_the_length_of_octets)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_of_long_texts)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Checks_that_divide_decimals)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_empty_texts)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_no_octets)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_the_time_of_day)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Defaults_of_random_identifiers)] = [Codes.ExpressionLost],
        [nameof(ColumnScenarios.Stored_columns)] = [Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Stored_columns_of_each_kind)] = [Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Unique_indexes_over_stored_columns)] = [Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Stored_days)] = [Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Stored_long_texts)] = [Codes.GeneratedBecomesPlain],
        [nameof(ColumnScenarios.Stored_products_of_decimals)] = [Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Stored_columns_over_generated_ones)] = [Codes.GeneratedBecomesPlain, Codes.StoredBecomesComputed],
        [nameof(ColumnScenarios.Two_identities_of_a_table)] = [Codes.SecondIdentityLost],
        [nameof(ColumnScenarios.Identities_of_named_sequences)] = [Codes.IdentityOptionsLost],
        [nameof(ColumnScenarios.Identities_of_sequences_in_another_schema)] = [Codes.IdentityOptionsLost],
        [nameof(KeyScenarios.Foreign_keys_that_are_null_as_a_whole)] = [Codes.MatchFullLost],
        [nameof(KeyScenarios.On_delete_set_default)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.On_update_cascade)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.On_update_set_null)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.On_update_set_default)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.Actions_on_both)] = [Codes.ReferenceActionLost],
        [nameof(KeyScenarios.Two_indexes_over_the_same_columns)] = [Codes.IndexServed],
        [nameof(KeyScenarios.Indexes_with_an_order_of_nulls)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Partial_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Unique_partial_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_with_included_columns)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_with_a_collation_of_their_own)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Indexes_that_ignore_case)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Hash_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Inverted_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Search_tree_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Block_range_indexes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Operator_classes)] = [Codes.IndexChanged],
        [nameof(KeyScenarios.Fulltext_indexes)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Indexes_over_documents)] = [Codes.IndexLost],
        [nameof(KeyScenarios.Keys_in_which_nulls_collide)] = [Codes.NullsDistinct],
        [nameof(TableScenarios.Comments_on_indexes)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_sequences)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_enums)] = [Codes.CommentsLost],
        [nameof(TableScenarios.Comments_on_domains)] = [Codes.CommentsLost, Codes.DomainFlattened],
        [nameof(TableScenarios.Partitions_of_partitions)] = [Codes.PartitionsFlattened],
    };
}
