# hearth_ui_part(NAME SOURCES ... LINK ...): one static library for one folder of ui: a page, the shell, the shared
# widgets. Headers are included from ui/ and core/: "widgets/card.h", "engine/snapshot.h".
function(hearth_ui_part name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE")
    add_library(hearth_ui_${name} STATIC ${arg_SOURCES})
    add_library(Hearth::ui_${name} ALIAS hearth_ui_${name})
    target_include_directories(hearth_ui_${name} PUBLIC "${PROJECT_SOURCE_DIR}/ui")
    target_link_libraries(hearth_ui_${name}
        PUBLIC ${arg_LINK} Qt6::Widgets
        PRIVATE ${arg_PRIVATE} Hearth::compile_options
    )
    hearth_use_pch(hearth_ui_${name} ui)
endfunction()

# hearth_ui_test(tst_name LINK parts...): as hearth_test(), drawn offscreen.
function(hearth_ui_test name)
    hearth_test(${name} ${ARGN} GUI)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
