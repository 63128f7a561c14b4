# Hearth::syntax_highlighting: KDE's KSyntaxHighlighting for Qt 6, for the colours of the config editor. With it sources
# see HEARTH_HAVE_SYNTAX_HIGHLIGHTING defined, and so do lists for CMake; without it the target is empty and the text
# has one colour.
#
# Looked for: the distribution's KF6 package; else a KF5 one in CMAKE_PREFIX_PATH or where
# cmake/build_syntax_highlighting.sh puts it (`./dev` runs that). The system's own KF5 belongs to Qt 5 and is no use.
add_library(hearth_syntax_highlighting INTERFACE)
add_library(Hearth::syntax_highlighting ALIAS hearth_syntax_highlighting)

find_package(KF6SyntaxHighlighting QUIET CONFIG)
if(NOT KF6SyntaxHighlighting_FOUND)
    # The same path as `build_syntax_highlighting.sh --where` prints.
    cmake_host_system_information(RESULT distribution QUERY DISTRIB_ID DISTRIB_VERSION_ID)
    string(JOIN "-" distribution ${distribution})
    set(cache_folder "$ENV{XDG_CACHE_HOME}")
    if(NOT cache_folder)
        set(cache_folder "$ENV{HOME}/.cache")
    endif()
    find_package(KF5SyntaxHighlighting 5.100 QUIET CONFIG
        HINTS "${cache_folder}/hearth/syntax-highlighting/1-${distribution}-${CMAKE_HOST_SYSTEM_PROCESSOR}-qt${Qt6_VERSION}"
        NO_CMAKE_SYSTEM_PATH NO_CMAKE_PACKAGE_REGISTRY NO_CMAKE_SYSTEM_PACKAGE_REGISTRY NO_SYSTEM_ENVIRONMENT_PATH
    )
endif()

set(HEARTH_HAVE_SYNTAX_HIGHLIGHTING OFF)
set(library "")
foreach(candidate KF6::SyntaxHighlighting KF5::SyntaxHighlighting)
    if(TARGET ${candidate})
        get_target_property(dependencies ${candidate} INTERFACE_LINK_LIBRARIES)
        if(dependencies MATCHES "Qt6::Gui")
            set(library ${candidate})
            break()
        endif()
    endif()
endforeach()

if(library)
    set(HEARTH_HAVE_SYNTAX_HIGHLIGHTING ON)
    target_link_libraries(hearth_syntax_highlighting INTERFACE ${library})
    target_compile_definitions(hearth_syntax_highlighting INTERFACE HEARTH_HAVE_SYNTAX_HIGHLIGHTING=1)
    message(STATUS "Colours in the config editor: ${library}")
else()
    message(WARNING "KSyntaxHighlighting for Qt 6 was not found: the config editor will show its text without colours. "
        "Install libkf6syntaxhighlighting-dev, or where that does not exist let ./dev build it.")
endif()
